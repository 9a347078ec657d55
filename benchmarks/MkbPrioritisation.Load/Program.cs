using System.Globalization;
using MkbPrioritisation.Load;

// Usage: edit [REQUESTS] [CLIENTS] | rate [REQUESTS] [CLIENTS] | serve [FOLDER] [KEPT_BYTES]
var requests = args.Length > 1 && args[0] != "serve" ? int.Parse(args[1], CultureInfo.InvariantCulture) : 0;
var clients = args.Length > 2 && args[0] != "serve" ? int.Parse(args[2], CultureInfo.InvariantCulture) : 32;
switch (args)
{
    case ["serve", .. var rest]:
        await LoadServer.Run(rest);
        return 0;
    case ["edit", ..]:
        return await EditRun.Run(requests == 0 ? 15_000 : requests, clients);
    case ["rate", ..]:
        return await RateRun.Run(requests == 0 ? 50_000 : requests, clients);
    default:
        await Console.Error.WriteLineAsync("edit [REQUESTS] [CLIENTS]: answers while files are edited; rate [REQUESTS] [CLIENTS]: requests a second.");
        return 2;
}
