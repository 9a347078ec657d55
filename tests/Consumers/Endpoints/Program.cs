var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddMkbPrioritisation();
builder.Services.AddOpenApi();

var app = builder.Build();
app.MapMkbPrioritisation("/measures");
app.MapOpenApi();
app.Run();
