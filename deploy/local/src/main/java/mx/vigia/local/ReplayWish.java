package mx.vigia.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.ground.CannotStart;
import mx.vigia.local.ground.DataFolder;

/**
 * Which pages are replayed, and where.
 *
 * @param directory the folder with recorded pages; none where the archive is read again
 * @param keepsData whether a data folder was named; otherwise a house started for the while leaves nothing
 * @param port the front door of a house started for the while; 0 for any free one
 * @param site whose readers; empty for the first site the scraper knows
 * @param alert whether anybody is told
 * @param archive whether all that was ever kept of the site is read again
 * @param publish whether what differs from what is held is published; of a folder everything is
 * @param whole whether all that the archive ever said is published, one page after the other, for a house that lost what it had published
 * @param asTheyStand rows of the archive's manifest whose pages are not doubted
 */
record ReplayWish(
        Path checkout,
        Path directory,
        DataFolder data,
        boolean keepsData,
        int port,
        String site,
        boolean alert,
        boolean archive,
        boolean publish,
        boolean whole,
        List<Long> asTheyStand) {

    private static final String USAGE = """
        deploy/local/replay DIR [--data DIR] [--port N] [--site ID] [--alert], where DIR holds recorded pages
        deploy/local/replay --archive SITE [--as-they-stand ROW,ROW] [--publish [--whole]] [--alert] [--data DIR] [--port N]\
        """;

    static ReplayWish of(List<String> arguments) {
        var checkout = Path.of(System.getProperty("vigia.root", "")).toAbsolutePath();
        var usual = new DataFolder(checkout.resolve(".vigia"));
        var wish = new ReplayWish(checkout, Path.of(""), usual, false, 0, "", false, false, false, false, List.of());
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            wish = wish.with(rest.next(), rest);
        }
        return wish.complete();
    }

    private ReplayWish with(String argument, Iterator<String> rest) {
        return switch (argument) {
            case "--alert" ->
                new ReplayWish(
                        checkout, directory, data, keepsData, port, site, true, archive, publish, whole, asTheyStand);
            case "--publish" ->
                new ReplayWish(
                        checkout, directory, data, keepsData, port, site, alert, archive, true, whole, asTheyStand);
            case "--whole" ->
                new ReplayWish(
                        checkout, directory, data, keepsData, port, site, alert, archive, publish, true, asTheyStand);
            case "--archive" ->
                new ReplayWish(
                        checkout, directory, data, true, port, next(rest), alert, true, publish, whole, asTheyStand);
            case "--as-they-stand" ->
                new ReplayWish(
                        checkout,
                        directory,
                        data,
                        keepsData,
                        port,
                        site,
                        alert,
                        archive,
                        publish,
                        whole,
                        rows(next(rest)));
            case "--data" -> {
                var folder = new DataFolder(Path.of(next(rest)));
                yield new ReplayWish(
                        checkout, directory, folder, true, port, site, alert, archive, publish, whole, asTheyStand);
            }
            case "--port" ->
                new ReplayWish(
                        checkout,
                        directory,
                        data,
                        keepsData,
                        number(next(rest)),
                        site,
                        alert,
                        archive,
                        publish,
                        whole,
                        asTheyStand);
            case "--site" ->
                new ReplayWish(
                        checkout,
                        directory,
                        data,
                        keepsData,
                        port,
                        next(rest),
                        alert,
                        archive,
                        publish,
                        whole,
                        asTheyStand);
            case String unknown
            when unknown.startsWith("-") -> throw new CannotStart("Unknown argument '" + unknown + "'.\n" + USAGE);
            default -> {
                var folder = Path.of(argument).toAbsolutePath();
                yield new ReplayWish(
                        checkout, folder, data, keepsData, port, site, alert, archive, publish, whole, asTheyStand);
            }
        };
    }

    private ReplayWish complete() {
        var folder = !directory.toString().isEmpty();
        if (archive && folder || publish && !archive || whole && !publish) {
            throw new CannotStart(
                    "Expected either a folder or --archive SITE, --publish only with the latter, and --whole only with that.\n"
                            + USAGE);
        }
        if (!archive && !asTheyStand.isEmpty()) {
            throw new CannotStart("Expected --as-they-stand only with --archive SITE.\n" + USAGE);
        }
        if (!archive && (!folder || !Files.isDirectory(directory))) {
            throw new CannotStart("Expected a folder of recorded pages but found '" + directory + "'.\n" + USAGE);
        }
        return this;
    }

    private static String next(Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart(USAGE);
        }
        return rest.next();
    }

    private static List<Long> rows(String text) {
        if (!text.matches("\\d{1,12}(,\\d{1,12})*")) {
            throw new CannotStart("--as-they-stand needs rows, with commas between; found '" + text + "'.\n" + USAGE);
        }
        return Stream.of(text.split(",")).map(Long::valueOf).toList();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new CannotStart("--port needs a number; found '" + text + "'.\n" + USAGE);
        }
        return Integer.parseInt(text);
    }
}
