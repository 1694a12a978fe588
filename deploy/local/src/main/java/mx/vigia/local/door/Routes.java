package mx.vigia.local.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.local.ground.CannotStart;

/** The table of {@code deploy/front-door/routes.txt}: the longest prefix that fits decides. */
public final class Routes {

    private static final String REFUSAL = "! ";

    private final Pattern refused;
    private final List<Route> longestFirst;

    private Routes(Pattern refused, List<Route> routes) {
        this.refused = refused;
        longestFirst = routes.stream()
                .sorted(Comparator.comparingInt((Route route) -> route.prefix().length())
                        .reversed())
                .toList();
    }

    public static Routes read(Path table) {
        try {
            return of(Files.readAllLines(table));
        } catch (IOException failed) {
            throw new CannotStart("Cannot read the routes in " + table + ": " + failed.getMessage(), failed);
        }
    }

    static Routes of(List<String> lines) {
        return new Routes(
                refusal(lines),
                lines.stream()
                        .filter(line -> !line.startsWith(REFUSAL))
                        .map(line -> line.replaceFirst("#.*", "").trim())
                        .filter(line -> !line.isEmpty())
                        .map(Route::of)
                        .toList());
    }

    private static Pattern refusal(List<String> lines) {
        var patterns = lines.stream().filter(line -> line.startsWith(REFUSAL)).toList();
        if (patterns.size() != 1) {
            throw new CannotStart("The routes say once which paths are refused, as '! pattern'; found " + patterns);
        }
        return Pattern.compile(patterns.getFirst().substring(REFUSAL.length()).strip());
    }

    /**
     * Whom an address belongs to; nobody where the table closes it or does not know it, or where the one behind the door
     * might read another path in it than we do.
     *
     * @param uri what was asked for, as it was written
     */
    Optional<Behind> behind(String uri) {
        if (refused.matcher(uri).find()) {
            return Optional.empty();
        }
        var path = uri.replaceFirst("\\?.*", "");
        return longestFirst.stream()
                .filter(route -> route.fits(path))
                .findFirst()
                .filter(route -> !route.owner().equals(Route.CLOSED))
                .map(route -> route.behind(uri));
    }

    /** Who answers, and what they are asked for. */
    record Behind(String owner, String uri) {}

    /**
     * One line of the table.
     *
     * @param prefix whole path segments; "/" fits everything
     * @param behind what is asked for behind the door; empty for what was asked for in front of it
     */
    private record Route(String prefix, String owner, String behind) {

        private static final String CLOSED = "closed";

        private static Route of(String line) {
            var words = line.split("\\s+");
            if (words.length < 2 || words.length > 3 || !words[0].startsWith("/")) {
                throw new CannotStart("A route is '/prefix owner' or '/prefix owner /behind'; found '" + line + "'");
            }
            return new Route(words[0].replaceFirst("(?<=.)/?\\*?$", ""), words[1], words.length > 2 ? words[2] : "");
        }

        private Behind behind(String uri) {
            return new Behind(owner, behind.isEmpty() ? uri : behind + uri.replaceFirst("^[^?]*", ""));
        }

        private boolean fits(String path) {
            return prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }
}
