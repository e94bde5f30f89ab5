using System.Buffers.Binary;
using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;
using JDAssistant.Bot.BotFramework.Extension;
using JDAssistant.Bot.BotFramework.Package;
using JDAssistant.Tests.Bot.Support;

namespace JDAssistant.Tests.Bot.BotFramework.Package;

public sealed class AppPackageTests : IDisposable
{
    private const string AppId = "5b1c7d1e-7c0d-4d7b-9a55-0c3e1f2a4b6d";

    // The schemas are of draft 4; ajv's main entry knows newer ones only.
    private const string Judge =
        """
        const Ajv = require('ajv-draft-04');
        const schema = require(`@microsoft/app-manifest/build/json-schemas/teams/v${process.argv[1]}/MicrosoftTeams.schema.json`);
        const ajv = new Ajv({ strict: false, allErrors: true });
        require('ajv-formats')(ajv);
        const validate = ajv.compile(schema);
        if (!validate(JSON.parse(require('fs').readFileSync(0, 'utf8'))))
          console.log(JSON.stringify(validate.errors));
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Holds_the_manifest_and_two_icons_of_the_sizes_that_Teams_wants()
    {
        using var zip = Open();

        zip.Entries.Select(entry => entry.FullName).Should().Equal("manifest.json", "color.png", "outline.png");
        Size(Bytes(zip, "color.png")).Should().Be((192, 192));
        Size(Bytes(zip, "outline.png")).Should().Be((32, 32));
        foreach (var pixel in Pixels(Bytes(zip, "outline.png"), 32))
            pixel.Should().Match<byte[]>(rgba => rgba[3] == 0 || (rgba[0] == 255 && rgba[1] == 255 && rgba[2] == 255), "an outline is white on nothing");
        Pixels(Bytes(zip, "color.png"), 192).Should().OnlyContain(rgba => rgba[3] == 255);
        Pixels(Bytes(zip, "color.png"), 192).Select(rgba => (rgba[0], rgba[1], rgba[2])).Should().Contain((0x2E, 0x9E, 0x6B)).And.Contain((0x1F, 0x3A, 0x5F));
    }

    [Fact]
    public void Names_the_bot_the_server_and_what_it_can_do()
    {
        using var zip = Open();
        var manifest = JsonSerializer.Deserialize<JsonElement>(Bytes(zip, "manifest.json"));

        manifest.GetProperty("bots")[0].GetProperty("botId").GetString().Should().Be(AppId);
        manifest.GetProperty("bots")[0].GetProperty("supportsFiles").GetBoolean().Should().BeTrue();
        manifest.GetProperty("composeExtensions")[0].GetProperty("commands").EnumerateArray().Select(command => command.GetProperty("id").GetString()).Should().Equal(MessageExtension.Review, MessageExtension.Search);
        manifest.GetProperty("validDomains")[0].GetString().Should().Be("jd.example.com");
    }

    [Fact]
    public async Task Its_manifest_fits_the_published_schema()
    {
        Assert.SkipWhen(!HasSchemas, "npm packages @microsoft/app-manifest, ajv-draft-04 and ajv-formats are in no folder of NODE_PATH");

        (await JudgeAsync(AppManifest.Write(Guid.Parse(AppId), new Uri("https://jd.example.com/")))).Should().BeEmpty();
        (await JudgeAsync("{}")).Should().Contain("manifestVersion");
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() =>
        AppPackage.Zip(Guid.Parse(AppId), new Uri("https://jd.example.com")).Should().Equal(AppPackage.Zip(Guid.Parse(AppId), new Uri("https://jd.example.com")));

    [Theory]
    [InlineData(0, "https://jd.example.com", "-o", "FILE", "--app-id", AppId)]
    [InlineData(2, "https://jd.example.com", "-o", "FILE")]
    [InlineData(2, "https://jd.example.com", "-o", "FILE", "--app-id", "jd")]
    [InlineData(2, "-o", "FILE", "--app-id", AppId)]
    [InlineData(2, "http://jd.example.com", "-o", "FILE", "--app-id", AppId)]
    [InlineData(2, "https://jd.example.com", "--app-id", AppId, "-o")]
    [InlineData(2, "https://jd.example.com", "https://jd.example.org", "--app-id", AppId)]
    public void Writes_or_says_how_to_call_it(int code, params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var file = _folder.File("app.zip");

        AppPackage.Write([.. arguments.Select(argument => argument == "FILE" ? file : argument)], _ => null, output, errors).Should().Be(code);

        File.Exists(file).Should().Be(code == 0);
        (code == 0 ? output : errors).ToString().Should().Contain(code == 0 ? "https://jd.example.com/api/messages" : "usage: teams-package");
    }

    [Fact]
    public void Takes_the_app_id_from_where_the_server_has_it()
    {
        using var output = new StringWriter();

        AppPackage.Write(["https://jd.example.com", "-o", _folder.File("app.zip")], name => name == "Teams__AppId" ? AppId : null, output, output).Should().Be(0);
    }

    private static ZipArchive Open() => new(new MemoryStream(AppPackage.Zip(Guid.Parse(AppId), new Uri("https://jd.example.com"))));

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static (int Width, int Height) Size(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    private static List<byte[]> Pixels(byte[] png, int size)
    {
        // Header and its chunk take 33 bytes, then comes the one chunk of data.
        var length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(33));
        using var data = new ZLibStream(new MemoryStream(png, 41, length), CompressionMode.Decompress);
        using var rows = new MemoryStream();
        data.CopyTo(rows);
        var bytes = rows.ToArray();
        return [.. from row in Enumerable.Range(0, size) from column in Enumerable.Range(0, size) select bytes.AsSpan((row * ((size * 4) + 1)) + 1 + (column * 4), 4).ToArray()];
    }

    private static bool HasSchemas => (Environment.GetEnvironmentVariable("NODE_PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => Directory.Exists(Path.Combine(folder, "@microsoft", "app-manifest")) && Directory.Exists(Path.Combine(folder, "ajv-draft-04")));

    private static async Task<string> JudgeAsync(string manifest)
    {
        using var node = Process.Start(new ProcessStartInfo("node", ["-e", Judge, AppManifest.FormVersion]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        await node.StandardInput.WriteAsync(manifest);
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? await output : throw new InvalidOperationException(await errors);
    }
}
