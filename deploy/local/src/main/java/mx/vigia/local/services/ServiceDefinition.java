package mx.vigia.local.services;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.stack.Ports;

/** One of the three services: its name, port, database and memory limit. */
public enum ServiceDefinition {
    SCRAPER("scraper", "160m", Ports::scraper, List.of()) {
        /** Adds the trust store of the pretend sites, which only this service trusts. */
        @Override
        List<String> javaOptions(StackSettings settings) {
            var believed = PretendSites.trustStoreFile(settings.data().pretend());
            return settings.live() || !Files.exists(believed)
                    ? List.of()
                    : List.of("-Djavax.net.ssl.trustStore=" + believed);
        }

        @Override
        void addSettings(StackSettings settings, Map<String, String> env) {
            env.put("VIGIA_FETCHING_CONTACT", contact());
            if (!settings.live()) {
                var pretend = "127.0.0.1:" + settings.ports().pretend();
                env.put("VIGIA_FETCHING_HOSTS", hostMapping(pretend));
                env.put("VIGIA_FETCHING_NAME_SERVER", pretend);
                env.put("VIGIA_FETCHING_CONSENTS", String.join(",", PretendSites.CONSENT_ONLY_SITES));
                env.put("VIGIA_FETCHING_PAUSE", "PT0.02S");
                env.put(
                        "VIGIA_CATALOG_SITES",
                        settings.roundEvery().equals("off")
                                ? "mx.diputados.gaceta,*"
                                : String.join(
                                        ",",
                                        Stream.concat(
                                                        PretendSites.VISITED_SITES.stream(),
                                                        PretendSites.HAND_CAPTURED_SITES.stream())
                                                .toList()));
            }
            if (!settings.roundEvery().isEmpty()) {
                env.put("VIGIA_ROUND_EVERY", settings.roundEvery());
            }
        }
    },
    ANALYSIS("analysis", "320m", Ports::analysis, List.of("--add-modules", "jdk.incubator.vector")) {
        /**
         * Heap sizes with enough room for young objects: a search leaves megabytes of garbage. With a small young
         * generation, live objects are promoted whenever it fills up, until a full collection stops every search for a
         * third of a second.
         */
        @Override
        List<String> heapOptions() {
            return List.of("-Xms120m", "-Xmn72m", "-XX:MetaspaceSize=128m");
        }

        /**
         * Enables the optimizing compiler, for about a hundred megabytes, because users wait for searches. The
         * thresholds are ten times the defaults, since the processor is needed for starting first.
         */
        @Override
        List<String> compilerOptions() {
            return List.of(
                    "-XX:Tier4InvocationThreshold=50000",
                    "-XX:Tier4MinInvocationThreshold=6000",
                    "-XX:Tier4CompileThreshold=150000",
                    "-XX:Tier4BackEdgeThreshold=400000");
        }

        @Override
        void addSettings(StackSettings settings, Map<String, String> env) {
            env.put(PAPER_WAIT, environmentOrDefault(PAPER_WAIT, QUIET_PAPER_WAIT));
        }
    },
    NOTIFICATION("notification", "128m", Ports::notification, List.of()) {
        @Override
        void addSettings(StackSettings settings, Map<String, String> env) {
            env.put("VIGIA_SMTP_HOST", "127.0.0.1");
            env.put("VIGIA_SMTP_PORT", Integer.toString(settings.ports().smtp()));
            env.put("VIGIA_MAIL_FROM", "vigia@ami.example");
            env.put("VIGIA_SEED", "local");
            env.put(
                    "VIGIA_DIGEST_GATHER",
                    environmentOrDefault("VIGIA_DIGEST_GATHER", "0s")); // send each letter at once
            env.put("VIGIA_ENDPOINTS_KEY", settings.gaugeKey()); // one key is enough for an installation on one machine
            env.put("VIGIA_ENDPOINTS_LOOPBACK", "true");
            env.put("VIGIA_ACCESS_SIGNING_KEY", settings.accessKeys().signingKey());
        }
    };

    /** The variable that says how long papers wait for their bill. */
    public static final String PAPER_WAIT = "VIGIA_INTAKE_PAPER_WAIT";

    /** How long they wait in tests and benchmarks, which start each round themselves and wait for what follows. */
    private static final String QUIET_PAPER_WAIT = "5s";

    /**
     * Quota of a local stack, higher than any client's needs in tests and measurements, unless the environment sets
     * another.
     */
    private static final String UNLIMITED_QUOTA = "1000000000";

    private final String shortName;
    private final String heap;
    private final ToIntFunction<Ports> port;
    private final List<String> javaOptions;

    ServiceDefinition(String shortName, String heap, ToIntFunction<Ports> port, List<String> javaOptions) {
        this.shortName = shortName;
        this.heap = heap;
        this.port = port;
        this.javaOptions = javaOptions;
    }

    /** Adds the settings of this service only. */
    abstract void addSettings(StackSettings settings, Map<String, String> env);

    /** Returns the name of its folder in the checkout and of its log. */
    public String folder() {
        return shortName + "-service";
    }

    /** Returns the folder of its migrations in this checkout. */
    public Path migrations(Path checkout) {
        return checkout.resolve(folder()).resolve("src/main/resources/db/migration");
    }

    public String database() {
        return "vigia_" + shortName;
    }

    public int port(Ports ports) {
        return port.applyAsInt(ports);
    }

    String heap() {
        return heap;
    }

    List<String> javaOptions(StackSettings settings) {
        return javaOptions;
    }

    /** Returns the initial heap size, and the size of its young generation. */
    List<String> heapOptions() {
        return List.of("-Xms48m", "-Xmn24m");
    }

    /** Returns the compiler options: by default one fast compilation, which saves memory. */
    List<String> compilerOptions() {
        return List.of("-XX:TieredStopAtLevel=1");
    }

    Map<String, String> environment(StackSettings settings) {
        var env = new HashMap<String, String>();
        env.put("QUARKUS_HTTP_PORT", Integer.toString(port(settings.ports())));
        env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        env.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(settings));
        env.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        env.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        env.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + settings.ports().kafka());
        env.put("VIGIA_ENVIRONMENT", "local");
        env.put("VIGIA_PUBLIC_ORIGIN", settings.publicOrigin());
        env.put("VIGIA_GAUGE_KEY", settings.gaugeKey());
        env.put("VIGIA_ACCESS_PUBLIC_KEY", settings.accessKeys().publicKey());
        env.put("VIGIA_DATA", settings.data().service(shortName).toString());
        env.put("VIGIA_QUOTA_ANONYMOUS", environmentOrDefault("VIGIA_QUOTA_ANONYMOUS", UNLIMITED_QUOTA));
        env.put("VIGIA_QUOTA_TOKEN", environmentOrDefault("VIGIA_QUOTA_TOKEN", UNLIMITED_QUOTA));
        env.put("VIGIA_CANARY_EVERY", "off"); // its letters would lie among those of readers
        env.put("MALLOC_ARENA_MAX", "2");
        addSettings(settings, env);
        env.putAll(settings.told());
        return env;
    }

    private String jdbcUrl(StackSettings settings) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?socketTimeout=30&connectTimeout=5"
                .formatted(settings.ports().postgres(), database());
    }

    /** Maps every host of the pretend sites to their one address, encrypted except for the certificate issuer. */
    private static String hostMapping(String pretend) {
        return PretendSites.hosts().stream()
                .map(host -> host + (host.equals(PretendSites.ISSUER_HOST) ? "=http://" : "=https://") + pretend)
                .collect(Collectors.joining(","));
    }

    private static String contact() {
        return environmentOrDefault("VIGIA_FETCHING_CONTACT", "vigia@ami.example");
    }

    /** Returns a variable of the environment in which the stack was started. */
    private static String environmentOrDefault(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
