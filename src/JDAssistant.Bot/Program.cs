var app = WebApplication.CreateBuilder(args).Build();
app.Run();

/// <summary>The server's entry point; public so that tests can start it in their own process.</summary>
public partial class Program;
