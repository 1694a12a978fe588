package mx.vigia.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.platform.web.ProxyErrorMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the Caddyfile in step with the one table of routes; {@code -Dfrontdoor.write} writes it anew. */
class ProxyRoutesTest {

    private static final Path TABLE = Path.of("../deploy/front-door/routes.txt");
    private static final Path CADDYFILE = Path.of("../deploy/front-door/Caddyfile");
    private static final long MEBIBYTE = 1024 * 1024;
    private static final List<String> SERVICES = List.of("scraper", "analysis", "notification");
    private static final Set<String> AWAY_FROM_HOME = Set.of("scraper", "analysis", "notification", "closed");

    private record Route(String prefix, String owner, String behind) {

        private static Route of(String line) {
            var words = line.split("\\s+");
            return new Route(words[0], words[1], words.length > 2 ? words[2] : "");
        }

        private boolean leads(String path) {
            return everythingElse() || (path + "/").startsWith(prefix + "/");
        }

        private boolean everythingElse() {
            return prefix.equals("/");
        }

        private String name() {
            return prefix.substring(1).replaceAll("[^a-z0-9]+", "-");
        }

        private String ownerAsCaddy() {
            return everythingElse()
                    ? "\t\tvars service %s\n".formatted(owner)
                    : "\t\t@%1$s path %2$s %2$s/*\n\t\tvars @%1$s service %3$s\n".formatted(name(), prefix, owner);
        }

        private String rewriteAsCaddy() {
            return behind.isEmpty() ? "" : "\t\trewrite @%s %s\n".formatted(name(), behind);
        }
    }

    /** The request size limit of a service in the route table, in MiB. */
    private static long bodyLimitInTable(String owner) {
        return lines("= ")
                .map(line -> line.split("\\s+"))
                .filter(words -> words[0].equals(owner))
                .mapToLong(words -> Long.parseLong(words[1]))
                .findFirst()
                .orElse(1);
    }

    /** The request size limit configured in the service itself, in MiB (Quarkus: 1,048,576 bytes). */
    private static long bodyLimitOfService(String owner) {
        return setting(Path.of("../%s-service/src/main/resources/application.properties".formatted(owner)))
                .or(() -> setting(Path.of("src/main/resources/META-INF/microprofile-config.properties")))
                .map(size -> Long.parseLong(size.replaceFirst("M$", "")))
                .orElseThrow();
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
    void bodySizeLimitOfEachPathIsThatOfItsService() throws IOException {
        assertThat(List.of("scraper", "analysis", "notification"))
                .allSatisfy(
                        owner -> assertThat(bodyLimitInTable(owner)).as(owner).isEqualTo(bodyLimitOfService(owner)));
        assertThat(Files.readString(CADDYFILE))
                .containsSubsequence("@sources path", "vars @sources service scraper")
                .containsSubsequence("@watches path", "vars @watches service notification")
                .containsSubsequence("request_body @scraper", "max_size 8MiB", "$VIGIA_SCRAPER")
                .containsSubsequence("request_body @notification", "max_size 1MiB", "$VIGIA_NOTIFICATION")
                .contains("handle_errors {");
    }

    @Test
    void caddyfileMatchesTheRouteTable() throws IOException {
        var expected = caddyfile(ambiguousPathPattern(), routes());
        if (System.getProperty("frontdoor.write") != null) {
            Files.writeString(CADDYFILE, expected);
        }

        assertThat(CADDYFILE).hasContent(expected);
    }

    @Test
    void routePrefixesAreUniqueAndCoverEveryPath() throws IOException {
        assertThat(routes()).extracting(Route::prefix).doesNotHaveDuplicates().contains("/", "/q");
    }

    /** Every API path that a service describes must be routed to that service. */
    @ParameterizedTest
    @ValueSource(strings = {"scraper", "analysis", "notification"})
    void everyApiPathIsRoutedToTheServiceThatDescribesIt(String service) throws IOException {
        var described = new ObjectMapper()
                .readTree(Path.of("../docs/api/%s.json".formatted(service)).toFile())
                .path("paths");

        assertThat(described.isEmpty()).isFalse();
        assertThat((Iterable<String>) described::fieldNames)
                .allSatisfy(path -> assertThat(ownerOf(path)).as(path).isEqualTo(service));
    }

    private static String ownerOf(String path) throws IOException {
        return routes().stream()
                .filter(route -> route.leads(path))
                .findFirst()
                .orElseThrow()
                .owner();
    }

    @Test
    void ambiguousPathIsRefusedBeforeRouting() throws IOException {
        var crooked = Pattern.compile(ambiguousPathPattern());

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
        assertThat(Files.readString(CADDYFILE)).containsSubsequence("@crooked", "handle @crooked", "error 404", "@q ");
    }

    private static String ambiguousPathPattern() {
        return lines("! ").findFirst().orElseThrow();
    }

    /** The lines of the table with this prefix, without the prefix. */
    private static Stream<String> lines(String beginning) {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines
                    .filter(line -> line.startsWith(beginning))
                    .map(line -> line.substring(beginning.length()).strip())
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Route> routes() throws IOException {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.startsWith("! ") && !line.startsWith("= "))
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

    private static String routeBlock(String service) {
        return """
                \t\t@%1$s vars service %1$s
                \t\t@%1$s-large {
                \t\t\tvars service %1$s
                \t\t\texpression `{http.request.header.Content-Length}.matches("^[0-9]{1,15}$") && int({http.request.header.Content-Length}) > %2$d`
                \t\t}
                \t\terror @%1$s-large 413
                \t\trequest_body @%1$s {
                \t\t\tmax_size %3$dMiB
                \t\t}
                \t\treverse_proxy @%1$s {$VIGIA_%4$s:%1$s:8080} {
                \t\t\timport replicas
                \t\t}
                """.formatted(
                        service,
                        bodyLimitInTable(service) * MEBIBYTE,
                        bodyLimitInTable(service),
                        service.toUpperCase(Locale.ROOT));
    }

    private static String caddyfile(String crooked, List<Route> routes) {
        var text = new StringBuilder("""
            # Generated from routes.txt; a test checks this. The longest prefix comes last and wins.
            # VIGIA_PUBLIC_HOST is the host people see; VIGIA_SCRAPER, VIGIA_ANALYSIS and VIGIA_NOTIFICATION say where the
            # services listen: one address, or those of all replicas with spaces between. Each service trusts X-Forwarded-* from
            # this door only: QUARKUS_HTTP_PROXY_TRUSTED_PROXIES. If another proxy stands before this door, VIGIA_TRUSTED_PROXIES
            # are its nets, with spaces between: what it says of a client is kept. Without, nobody is believed.

            # A replica that is not alive is left out. Until that is noticed, a request that could not be sent goes to another
            # replica, and so does a page whose replica broke off; a write that may have arrived is never sent again.
            # No fail_duration: an upload that its sender breaks off would count as a failure of the replica.
            (replicas) {
            \ttrusted_proxies {$VIGIA_TRUSTED_PROXIES}
            \thealth_uri /q/health/live
            \thealth_interval 1s
            \thealth_timeout 5s
            \tlb_try_duration 4s
            \tlb_try_interval 50ms
            \tlb_retry_match {
            \t\tmethod GET HEAD
            \t}
            \ttransport http {
            \t\tdial_timeout 1s
            \t}
            \theader_up -Forwarded
            \theader_up -X-Forwarded-Prefix
            \theader_up -X-Forwarded-Port
            }

            {$VIGIA_PUBLIC_HOST:localhost} {
            \tencode zstd gzip
            \theader Strict-Transport-Security "max-age=31536000"
            \thandle_errors {
            \t\theader Strict-Transport-Security "max-age=31536000"
            \t\theader Cache-Control no-store
            \t\theader X-Content-Type-Options nosniff
            %s\t}
            \troute {
            """.formatted(ProxyErrorMessages.asCaddy()));
        text.append("\t\t@crooked vars_regexp {http.request.orig_uri} `" + crooked + "`\n");
        text.append("\t\thandle @crooked {\n\t\t\terror 404\n\t\t}\n");
        routes.reversed().forEach(route -> text.append(route.ownerAsCaddy()));
        text.append("\t\t@closed vars service closed\n\t\terror @closed 404\n");
        routes.forEach(route -> text.append(route.rewriteAsCaddy()));
        SERVICES.forEach(service -> text.append(routeBlock(service)));
        return text.append("\t}\n}\n").toString();
    }
}
