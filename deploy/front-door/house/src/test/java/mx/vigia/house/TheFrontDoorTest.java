package mx.vigia.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the Caddyfile in step with the one table of routes; {@code -Dfrontdoor.write} writes it anew. */
class TheFrontDoorTest {

    private static final Path TABLE = Path.of("../routes.txt");
    private static final Path CADDYFILE = Path.of("../Caddyfile");
    private static final Set<String> AWAY_FROM_HOME = Set.of("scraper", "analysis", "notification", "closed");

    private record Route(String prefix, String owner, String behind) {

        private static Route of(String line) {
            var words = line.split("\\s+");
            return new Route(words[0], words[1], words.length > 2 ? words[2] : "");
        }

        private boolean everythingElse() {
            return prefix.equals("/");
        }

        private String name() {
            return prefix.substring(1).replaceAll("[^a-z0-9]+", "-");
        }

        private String asCaddy() {
            var answer = owner.equals("closed")
                    ? "respond 404"
                    : "request_body {\n\t\t\t\tmax_size %s\n\t\t\t}\n\t\t\treverse_proxy {$VIGIA_%S:%s:8080}"
                            .formatted(largestBody(owner), owner, owner);
            if (!behind.isEmpty()) {
                answer = "rewrite * " + behind + "\n\t\t\t" + answer;
            }
            if (everythingElse()) {
                return "\t\thandle {\n\t\t\t%s\n\t\t}\n".formatted(answer);
            }
            return "\t\t@%s path %s %s/*\n\t\thandle @%s {\n\t\t\t%s\n\t\t}\n"
                    .formatted(name(), prefix, prefix, name(), answer);
        }
    }

    /** What the owner itself takes at once, as Caddy writes it: Quarkus counts a megabyte as 1,048,576 bytes, which is Caddy's MiB. */
    private static String largestBody(String owner) {
        return setting(Path.of("../../../%s-service/src/main/resources/application.properties".formatted(owner)))
                .or(() -> setting(Path.of("src/main/resources/META-INF/microprofile-config.properties")))
                .orElseThrow()
                .replaceFirst("M$", "MiB");
    }

    private static Optional<String> setting(Path file) {
        try (var in = Files.newBufferedReader(file)) {
            var settings = new Properties();
            settings.load(in);
            return Optional.ofNullable(settings.getProperty("quarkus.http.limits.max-body-size"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void eachPathTakesAtOnceWhatItsOwnerTakesAndNoMore() throws IOException {
        assertThat(largestBody("scraper")).isEqualTo("8MiB");
        assertThat(largestBody("analysis")).isEqualTo("16MiB");
        assertThat(Files.readString(CADDYFILE))
                .containsSubsequence("@sources path", "max_size 8MiB", "$VIGIA_SCRAPER")
                .containsSubsequence("@watches path", "max_size 1MiB", "$VIGIA_NOTIFICATION")
                .contains("handle_errors 413");
    }

    @Test
    void theCaddyfileSaysWhatTheTableSays() throws IOException {
        var expected = caddyfile(crooked(), routes());
        if (System.getProperty("frontdoor.write") != null) {
            Files.writeString(CADDYFILE, expected);
        }

        assertThat(CADDYFILE).hasContent(expected);
    }

    @Test
    void theTableHasOneLastWordForEveryPath() throws IOException {
        assertThat(routes()).extracting(Route::prefix).doesNotHaveDuplicates().contains("/", "/q");
    }

    @Test
    void aPathThatTwoReadersMayUnderstandDifferentlyIsRefusedBeforeAnythingIsChosen() throws IOException {
        var crooked = Pattern.compile(crooked());

        assertThat(List.of(
                        "//q/metrics",
                        "/./q/metrics",
                        "/sources/..",
                        "/sources/../q/metrics?x=1",
                        "/sources/%2e%2E/q/metrics",
                        "/%71/metrics",
                        "/q%2fmetrics",
                        "/q/metrics/%2e%2e%2f..%2fsources",
                        "/q\\metrics",
                        "/q%5Cmetrics",
                        "/x#/../q/metrics",
                        "/%",
                        "/%7",
                        "/%zz"))
                .allMatch(path -> crooked.matcher(path).find());
        assertThat(List.of(
                        "/",
                        "/bills/7?q=a//b/../c%2fd#x",
                        "/.well-known/security.txt",
                        "/topics/ni%C3%B1ez%20y%20m%C3%A1s",
                        "/a..b/c.",
                        "/house/vigia.css?v=1.2"))
                .noneMatch(path -> crooked.matcher(path).find());
        assertThat(Files.readString(CADDYFILE))
                .containsSubsequence("@crooked", "handle @crooked", "respond 404", "@q ");
    }

    private static String crooked() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> line.startsWith("! "))
                    .map(line -> line.substring(2).strip())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<Route> routes() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("!"))
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(Route::of)
                    .filter(route -> AWAY_FROM_HOME.contains(route.owner()))
                    .sorted(Comparator.comparingInt(
                                    (Route route) -> route.prefix().length())
                            .reversed()
                            .thenComparing(Route::prefix))
                    .toList();
        }
    }

    private static String caddyfile(String crooked, List<Route> routes) {
        var text = new StringBuilder("""
            # Written from routes.txt; a test of the house keeps it so. The longest prefix comes first.
            # VIGIA_PUBLIC_HOST is the host people see; VIGIA_SCRAPER, VIGIA_ANALYSIS and VIGIA_NOTIFICATION say where the
            # services listen. Each service trusts X-Forwarded-* from this door only: QUARKUS_HTTP_PROXY_TRUSTED_PROXIES.

            {$VIGIA_PUBLIC_HOST:localhost} {
            \tencode zstd gzip
            \thandle_errors 413 {
            \t\theader Content-Type "text/plain; charset=utf-8"
            \t\trespond "Es demasiado de una vez: una página que se prueba puede medir 8 MB, un formulario 1 MB. Envíe menos, o una parte. · Too much at once: a page to be tried may be 8 MB, a form 1 MB. Send less, or a part." 413
            \t}
            \theader Strict-Transport-Security "max-age=31536000"
            \troute {
            """);
        text.append("\t\t@crooked vars_regexp {http.request.orig_uri} `" + crooked + "`\n");
        text.append("\t\thandle @crooked {\n\t\t\trespond 404\n\t\t}\n");
        routes.forEach(route -> text.append(route.asCaddy()));
        return text.append("\t}\n}\n").toString();
    }
}
