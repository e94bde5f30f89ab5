using System.CommandLine;

namespace JDAssistant.Cli.Commands;

/// <summary><c>jd completion</c>: a script that lets a shell complete the words of <c>jd</c>.</summary>
/// <remarks>
/// The scripts ask <c>jd "[suggest:POSITION]" "LINE"</c>, which System.CommandLine answers with a word on each line.
/// Where an option is not begun, and nothing else is known, files are completed.
/// </remarks>
internal static class CompletionCommand
{
    private const string Bash = """
        # bash: put  eval "$(jd completion bash)"  into ~/.bashrc
        _jd_complete() {
          local cur="${COMP_WORDS[COMP_CWORD]}" word
          COMPREPLY=()
          while IFS= read -r word; do
            case "$word" in -*) [ "${cur#-}" != "$cur" ] || continue ;; /*) continue ;; esac
            [ "${word#"$cur"}" = "$word" ] && [ -n "$cur" ] || COMPREPLY+=("$word")
          done < <("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _jd_complete jd
        """;

    private const string Zsh = """
        # zsh: put  eval "$(jd completion zsh)"  into ~/.zshrc, after compinit
        _jd() {
          local -a words_
          words_=(${(f)"$(jd "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"})
          words_=(${words_:#/*})
          [[ $PREFIX == -* ]] || words_=(${words_:#-*})
          if (( ${#words_} )); then compadd -- $words_; else _files; fi
        }
        compdef _jd jd
        """;

    private const string Fish = """
        # fish: jd completion fish > ~/.config/fish/completions/jd.fish
        function __jd_complete
          set -l line (commandline -cp)
          set -l words (jd "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -rv '^(/|$)')
          string match -q -- '-*' (commandline -ct); or set words (string match -v -- '-*' $words)
          test (count $words) -gt 0; and printf '%s\n' $words; or __fish_complete_path (commandline -ct)
        end
        complete -c jd -f -a '(__jd_complete)'
        """;

    private const string PowerShell = """
        # PowerShell: put  jd completion pwsh | Out-String | Invoke-Expression  into $PROFILE
        Register-ArgumentCompleter -Native -CommandName jd -ScriptBlock {
          param($word, $ast, $position)
          $words = jd "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" -and $_ -notlike '/*' }
          if ($word -notlike '-*') { $words = $words | Where-Object { $_ -notlike '-*' } }
          $words | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
        }
        """;

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new Command("completion", "Prints a script that lets a shell complete commands, options, formats and rules.") { shell };
        command.SetAction(parsed =>
        {
            terminal.Output.WriteLine((parsed.GetValue(shell) switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => PowerShell,
            }).ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }
}
