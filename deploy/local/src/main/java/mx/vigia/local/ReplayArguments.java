package mx.vigia.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.StartupException;

/** The arguments of a replay, parsed one after the other and then checked together. */
final class ReplayArguments {
    private static final String USAGE = """
        deploy/local/replay DIR [--data DIR] [--port N] [--site ID] [--alert], where DIR holds recorded pages
        deploy/local/replay --archive SITE [--as-they-stand ROW,ROW] [--publish [--whole]] [--alert] [--data DIR] [--port N]\
        """;

    private final Iterator<String> rest;
    private final Path checkout = Path.of(System.getProperty("vigia.root", "")).toAbsolutePath();
    private Path directory = Path.of("");
    private DataFolder data = new DataFolder(checkout.resolve(".vigia"));
    private boolean keepsData;
    private int port;
    private String site = "";
    private boolean alert;
    private boolean archive;
    private boolean publish;
    private boolean whole;
    private List<Long> asTheyStand = List.of();

    ReplayArguments(List<String> arguments) {
        rest = arguments.iterator();
    }

    /** Returns the request they describe; {@link StartupException} if they are invalid. */
    ReplayRequest parse() {
        while (rest.hasNext()) {
            parseArgument(rest.next());
        }
        checkConsistent();
        var pages =
                archive ? new ReplayRequest.Archive(publish, whole, asTheyStand) : new ReplayRequest.Folder(directory);
        return new ReplayRequest(checkout, data, keepsData, port, site, alert, pages);
    }

    private void parseArgument(String argument) {
        switch (argument) {
            case "--alert" -> alert = true;
            case "--publish" -> publish = true;
            case "--whole" -> whole = true;
            case "--archive" -> useArchive(nextArgument());
            case "--as-they-stand" -> asTheyStand = rows(nextArgument());
            case "--data" -> useDataFolder(nextArgument());
            case "--port" -> port = number(nextArgument());
            case "--site" -> site = nextArgument();
            case String unknown
            when unknown.startsWith("-") -> throw new StartupException("Unknown argument '" + unknown + "'.\n" + USAGE);
            default -> directory = Path.of(argument).toAbsolutePath();
        }
    }

    private void useArchive(String named) {
        archive = true;
        site = named;
        keepsData = true;
    }

    private void useDataFolder(String folder) {
        data = new DataFolder(Path.of(folder));
        keepsData = true;
    }

    private void checkConsistent() {
        var folder = !directory.toString().isEmpty();
        if (archive && folder || publish && !archive || whole && !publish) {
            throw new StartupException(
                    "Expected either a folder or --archive SITE, --publish only with the latter, and --whole only with that.\n"
                            + USAGE);
        }
        if (!archive && !asTheyStand.isEmpty()) {
            throw new StartupException("Expected --as-they-stand only with --archive SITE.\n" + USAGE);
        }
        if (!archive && (!folder || !Files.isDirectory(directory))) {
            throw new StartupException("Expected a folder of recorded pages but found '" + directory + "'.\n" + USAGE);
        }
    }

    private String nextArgument() {
        if (!rest.hasNext()) {
            throw new StartupException(USAGE);
        }
        return rest.next();
    }

    private static List<Long> rows(String text) {
        if (!text.matches("\\d{1,12}(,\\d{1,12})*")) {
            throw new StartupException(
                    "--as-they-stand needs rows, with commas between; found '" + text + "'.\n" + USAGE);
        }
        return Stream.of(text.split(",")).map(Long::valueOf).toList();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new StartupException("--port needs a number; found '" + text + "'.\n" + USAGE);
        }
        return Integer.parseInt(text);
    }
}
