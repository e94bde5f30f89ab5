using System.IO.Compression;
using System.Text;

namespace JDAssistant.Bot.BotFramework.Package;

/// <summary>The package with which the app is installed in Teams: manifest and two icons in a zip file.</summary>
public static class AppPackage
{
    /// <summary>The command that writes it.</summary>
    public const string Command = "teams-package";

    /// <summary>The icon in colour inside the package.</summary>
    internal const string ColorFile = "color.png";

    /// <summary>The outline inside the package.</summary>
    internal const string OutlineFile = "outline.png";

    private const string DefaultFile = "jdassistant.zip";
    private const string AppIdVariable = "Teams__AppId";

    // The same content gives the same bytes, whenever it is written.
    private static readonly DateTimeOffset Written = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package for the server at an address.</summary>
    /// <param name="arguments">The address, and with <c>-o</c> the file, with <c>--app-id</c> the app id.</param>
    /// <param name="variable">Gives environment variables: the app id stands in <c>Teams__AppId</c> as for the server.</param>
    /// <param name="output">Is told where the package lies.</param>
    /// <param name="errors">Is told what is wrong.</param>
    /// <returns>The exit code.</returns>
    public static int Write(IReadOnlyList<string> arguments, Func<string, string?> variable, TextWriter output, TextWriter errors)
    {
        string? address = null, file = null, appId = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            var isOption = arguments[i].StartsWith('-');
            if (isOption && i + 1 == arguments.Count)
                return Refuse(errors, $"{arguments[i]} needs a value.");
            if (arguments[i] is "-o" or "--output")
                file = arguments[++i];
            else if (arguments[i] == "--app-id")
                appId = arguments[++i];
            else if (isOption || address is not null)
                return Refuse(errors, $"“{arguments[i]}” is not known.");
            else
                address = arguments[i];
        }

        if (address is null || !Uri.TryCreate(address, UriKind.Absolute, out var host) || host.Scheme != "https" || host.UserInfo.Length > 0)
            return Refuse(errors, address is null ? "The address of the server is missing." : $"“{address}” is not an address such as https://jd.example.com.");
        if (!Guid.TryParseExact(appId ?? variable(AppIdVariable), "D", out var id))
            return Refuse(errors, $"The app id of the bot's registration is missing, or not one: give --app-id, or set {AppIdVariable}.");

        file ??= DefaultFile;
        try
        {
            File.WriteAllBytes(file, Zip(id, host));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Refuse(errors, $"{file} cannot be written: {failure.Message}");
        }

        output.WriteLine($"{file}: in Teams choose Apps, Manage your apps, Upload an app. The bot's messaging endpoint is {host.GetLeftPart(UriPartial.Authority)}{MessagesEndpoint.Path}");
        return 0;
    }

    /// <summary>The bytes of the package.</summary>
    internal static byte[] Zip(Guid appId, Uri host)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "manifest.json", Encoding.UTF8.GetBytes(AppManifest.Write(appId, host)));
            Add(zip, ColorFile, AppIcons.Color());
            Add(zip, OutlineFile, AppIcons.Outline());
        }

        return bytes.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        stream.Write(content);
    }

    private static int Refuse(TextWriter errors, string problem)
    {
        errors.WriteLine(problem);
        errors.WriteLine($"usage: {Command} https://the-address-of-this-server [-o {DefaultFile}] [--app-id the-bot's-app-id]");
        return 2;
    }
}
