namespace JDAssistant.Bot.BotFramework.Package;

/// <summary>The app's two pictures, drawn here: a sheet of paper with lines, and a tick.</summary>
internal static class AppIcons
{
    /// <summary>Pixels on each side of the picture in colour.</summary>
    public const int ColorSize = 192;

    /// <summary>Pixels on each side of the outline.</summary>
    public const int OutlineSize = 32;

    // Points per pixel and direction: their average makes edges smooth.
    private const int Samples = 4;

    private static readonly byte[] Navy = [0x1F, 0x3A, 0x5F];
    private static readonly byte[] White = [0xFF, 0xFF, 0xFF];
    private static readonly byte[] Grey = [0x9F, 0xB2, 0xC8];
    private static readonly byte[] Green = [0x2E, 0x9E, 0x6B];

    /// <summary>The picture in colour; all of its square is filled, Teams rounds the corners.</summary>
    public static byte[] Color() => Draw(ColorSize, (x, y) =>
        IsTick(x, y, 0.05) ? Green : IsTick(x, y, 0.085) ? White : IsLine(x, y) ? Grey : IsSheet(x, y, 0) ? White : Navy);

    /// <summary>The outline: white on nothing, as Teams wants it.</summary>
    public static byte[] Outline() => Draw(OutlineSize, (x, y) =>
        IsTick(x, y, 0.05) || (!IsTick(x, y, 0.11) && (IsLine(x, y) || (IsSheet(x, y, 0) && !IsSheet(x, y, 0.06)))) ? White : null);

    private static bool IsSheet(double x, double y, double inset) =>
        x > 0.24 + inset && x < 0.72 - inset && y > 0.14 + inset && y < 0.86 - inset;

    private static bool IsLine(double x, double y) =>
        x is > 0.34 and < 0.62 && (Math.Abs(y - 0.29) < 0.025 || Math.Abs(y - 0.42) < 0.025 || (Math.Abs(y - 0.55) < 0.025 && x < 0.52));

    private static bool IsTick(double x, double y, double width) =>
        Distance(x, y, 0.52, 0.70, 0.61, 0.79) < width || Distance(x, y, 0.61, 0.79, 0.80, 0.56) < width;

    private static double Distance(double x, double y, double fromX, double fromY, double toX, double toY)
    {
        var (dx, dy) = (toX - fromX, toY - fromY);
        var along = Math.Clamp((((x - fromX) * dx) + ((y - fromY) * dy)) / ((dx * dx) + (dy * dy)), 0, 1);
        return Math.Sqrt(Math.Pow(x - fromX - (along * dx), 2) + Math.Pow(y - fromY - (along * dy), 2));
    }

    private static byte[] Draw(int size, Func<double, double, byte[]?> colorAt)
    {
        var pixels = new byte[size * size * 4];
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                var (sums, hits) = (new int[3], 0);
                for (var sample = 0; sample < Samples * Samples; sample++)
                {
                    var x = (column + (((sample % Samples) + 0.5) / Samples)) / size;
                    var y = (row + (((sample / Samples) + 0.5) / Samples)) / size;
                    if (colorAt(x, y) is not { } color)
                        continue;
                    hits++;
                    for (var channel = 0; channel < 3; channel++)
                        sums[channel] += color[channel];
                }

                var at = ((row * size) + column) * 4;
                for (var channel = 0; channel < 3; channel++)
                    pixels[at + channel] = hits == 0 ? (byte)0xFF : (byte)(sums[channel] / hits);
                pixels[at + 3] = (byte)(hits * 255 / (Samples * Samples));
            }
        }

        return PngWriter.Write(size, pixels);
    }
}
