package mx.vigia.local.proxy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.local.stack.StartupException;

/** The routing table of {@code deploy/front-door/routes.txt}: the longest matching prefix decides. */
public final class Routes {

    private static final String REFUSAL_PREFIX = "! ";
    private static final String SIZE_LIMIT_PREFIX = "= ";
    private static final int LARGEST_FORM = 1;

    private final Pattern refused;
    private final Map<String, Integer> largest;
    private final List<Route> longestFirst;

    private Routes(Pattern refused, Map<String, Integer> largest, List<Route> routes) {
        this.refused = refused;
        this.largest = Map.copyOf(largest);
        longestFirst = routes.stream()
                .sorted(Comparator.comparingInt((Route route) -> route.prefix().length())
                        .reversed())
                .toList();
    }

    public static Routes read(Path table) {
        try {
            return of(Files.readAllLines(table));
        } catch (IOException failed) {
            throw new StartupException("Cannot read the routes in " + table + ": " + failed.getMessage(), failed);
        }
    }

    static Routes of(List<String> lines) {
        return new Routes(
                parseRefusalPattern(lines),
                parseSizeLimits(lines),
                lines.stream()
                        .filter(line -> !line.startsWith(REFUSAL_PREFIX) && !line.startsWith(SIZE_LIMIT_PREFIX))
                        .map(line -> line.replaceFirst("#.*", "").trim())
                        .filter(line -> !line.isEmpty())
                        .map(Route::of)
                        .toList());
    }

    private static Pattern parseRefusalPattern(List<String> lines) {
        var patterns =
                lines.stream().filter(line -> line.startsWith(REFUSAL_PREFIX)).toList();
        if (patterns.size() != 1) {
            throw new StartupException("Expected one line '! pattern' for the refused paths but found " + patterns);
        }
        return Pattern.compile(
                patterns.getFirst().substring(REFUSAL_PREFIX.length()).strip());
    }

    private static Map<String, Integer> parseSizeLimits(List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(SIZE_LIMIT_PREFIX))
                .map(line -> line.substring(SIZE_LIMIT_PREFIX.length()).strip())
                .map(Routes::size)
                .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
    }

    private static String[] size(String line) {
        if (!line.matches("[a-z]+\\s+[1-9][0-9]{0,2}")) {
            throw new StartupException("Expected a body limit such as '= owner megabytes' but found '= " + line + "'");
        }
        return line.split("\\s+");
    }

    /** Returns the maximum request size at this address, in megabytes of 1,048,576 bytes. */
    int parseSizeLimits(String uri) {
        return findOwner(uri)
                .map(Behind::owner)
                .map(owner -> largest.getOrDefault(owner, LARGEST_FORM))
                .orElse(LARGEST_FORM);
    }

    /**
     * Returns the owner of an address; empty if the table closes it or does not know it, or if the service might read
     * another path in it than the proxy does.
     *
     * @param uri the request target as written
     */
    Optional<Behind> findOwner(String uri) {
        if (refused.matcher(uri).find()) {
            return Optional.empty();
        }
        var path = uri.replaceFirst("\\?.*", "");
        return longestFirst.stream()
                .filter(route -> route.matches(path))
                .findFirst()
                .filter(route -> !route.owner().equals(Route.CLOSED))
                .map(route -> route.ownerOf(uri));
    }

    /** The owner of a path, and the target to request from it. */
    record Behind(String owner, String uri) {}

    /**
     * One line of the table.
     *
     * @param prefix whole path segments; "/" fits everything
     * @param behind the path behind the proxy; empty for the path in front of it
     */
    private record Route(String prefix, String owner, String behind) {

        private static final String CLOSED = "closed";

        private static Route of(String line) {
            var words = line.split("\\s+");
            if (words.length < 2 || words.length > 3 || !words[0].startsWith("/")) {
                throw new StartupException(
                        "Expected a route such as '/prefix owner' or '/prefix owner /behind' but found '" + line + "'");
            }
            return new Route(words[0].replaceFirst("(?<=.)/?\\*?$", ""), words[1], words.length > 2 ? words[2] : "");
        }

        private Behind ownerOf(String uri) {
            return new Behind(owner, behind.isEmpty() ? uri : behind + uri.replaceFirst("^[^?]*", ""));
        }

        private boolean matches(String path) {
            return prefix.equals("/") || path.equals(prefix) || path.startsWith(prefix + "/");
        }
    }
}
