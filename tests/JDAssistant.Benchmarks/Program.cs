using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using JDAssistant.Benchmarks.Table;

// The table that README shows, in a few minutes:  dotnet run -c Release --project tests/JDAssistant.Benchmarks -- table
// One class in every detail:                      dotnet run -c Release --project tests/JDAssistant.Benchmarks -- --filter '*Reading*'
// The server under load:                          dotnet run -c Release --project tests/JDAssistant.Benchmarks -- load
if (args is ["load"])
    return await SpeedTable.RunAsync(["--only", "load"]);
if (args is ["table", .. var options])
    return await SpeedTable.RunAsync(options);

// What it writes beside its table belongs outside the project.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, DefaultConfig.Instance
    .AddJob(Job.ShortRun.WithWarmupCount(5))
    .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "JDAssistant.Benchmarks")));
return 0;
