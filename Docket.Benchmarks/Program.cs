using BenchmarkDotNet.Running;
using Docket.Benchmarks;

// dotnet run -c Release --project Docket.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Questions).Assembly).Run(args);
