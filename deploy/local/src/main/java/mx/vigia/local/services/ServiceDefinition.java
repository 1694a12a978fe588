package mx.vigia.local.services;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import mx.vigia.local.pretend.PretendSites;
import mx.vigia.local.stack.Ports;

/** One of the three services: its name, its port, its database and the memory it may have. */
public enum ServiceDefinition {
    SCRAPER("scraper", "160m", Ports::scraper, List.of()) {
        /** It believes the pretend sites too, which nobody else does. */
        @Override
        List<String> javaOptions(StackSettings house) {
            var believed = PretendSites.trustStoreFile(house.data().pretend());
            return house.live() || !Files.exists(believed)
                    ? List.of()
                    : List.of("-Djavax.net.ssl.trustStore=" + believed);
        }

        @Override
        void tell(StackSettings house, Map<String, String> env) {
            env.put("VIGIA_FETCHING_CONTACT", contact());
            if (!house.live()) {
                var pretend = "127.0.0.1:" + house.ports().pretend();
                env.put("VIGIA_FETCHING_HOSTS", hostMapping(pretend));
                env.put("VIGIA_FETCHING_NAME_SERVER", pretend);
                env.put("VIGIA_FETCHING_CONSENTS", String.join(",", PretendSites.CONSENT_ONLY_SITES));
                env.put("VIGIA_FETCHING_PAUSE", "PT0.02S");
                env.put(
                        "VIGIA_CATALOG_SITES",
                        house.roundEvery().equals("off")
                                ? "mx.diputados.gaceta,*"
                                : String.join(",", PretendSites.VISITED_SITES));
            }
            if (!house.roundEvery().isEmpty()) {
                env.put("VIGIA_ROUND_EVERY", house.roundEvery());
            }
        }
    },
    ANALYSIS("analysis", "320m", Ports::analysis, List.of("--add-modules", "jdk.incubator.vector")) {
        /**
         * A search leaves megabytes behind. Where there is little room for what is young, what is in use when it is full is taken for old, until all is looked through,
         * which stops every search for a third of a second.
         */
        @Override
        List<String> heapOptions() {
            return List.of("-Xms120m", "-Xmn72m", "-XX:MetaspaceSize=128m");
        }

        /**
         * Whoever searches waits for it: what runs often is compiled again, better, for about a hundred megabytes; but not before it
         * has run ten times as often as is usual, since the processor is wanted for starting before.
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
        void tell(StackSettings house, Map<String, String> env) {
            // Everything it needs is what every service is told.
        }
    },
    NOTIFICATION("notification", "128m", Ports::notification, List.of()) {
        @Override
        void tell(StackSettings house, Map<String, String> env) {
            env.put("VIGIA_SMTP_HOST", "127.0.0.1");
            env.put("VIGIA_SMTP_PORT", Integer.toString(house.ports().smtp()));
            env.put("VIGIA_MAIL_FROM", "vigia@ami.example");
            env.put("VIGIA_SEED", "local");
            env.put(
                    "VIGIA_DIGEST_GATHER",
                    environmentOrDefault("VIGIA_DIGEST_GATHER", "0s")); // each letter lands at once
            env.put("VIGIA_ENDPOINTS_KEY", house.gaugeKey()); // one key is enough for a house on one machine
            env.put("VIGIA_ENDPOINTS_LOOPBACK", "true");
        }
    };

    /** Whoever measures or tries a house on their own machine asks faster than any client may, unless they say otherwise. */
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

    /** What only this service is told. */
    abstract void tell(StackSettings house, Map<String, String> env);

    /** The name of its folder in the checkout and of its log. */
    public String folder() {
        return shortName + "-service";
    }

    /** The folder of its migrations in this checkout. */
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

    List<String> javaOptions(StackSettings house) {
        return javaOptions;
    }

    /** What it has of its heap to begin with, and of that for what is young. */
    List<String> heapOptions() {
        return List.of("-Xms48m", "-Xmn24m");
    }

    /** How its classes are compiled: as a rule once and quickly, which saves memory. */
    List<String> compilerOptions() {
        return List.of("-XX:TieredStopAtLevel=1");
    }

    Map<String, String> environment(StackSettings house) {
        var env = new HashMap<String, String>();
        env.put("QUARKUS_HTTP_PORT", Integer.toString(port(house.ports())));
        env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        env.put("QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(house));
        env.put("QUARKUS_DATASOURCE_USERNAME", "postgres");
        env.put("QUARKUS_DATASOURCE_PASSWORD", "postgres");
        env.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + house.ports().kafka());
        env.put("VIGIA_ENVIRONMENT", "local");
        env.put("VIGIA_PUBLIC_ORIGIN", house.publicOrigin());
        env.put("VIGIA_GAUGE_KEY", house.gaugeKey());
        env.put("VIGIA_DATA", house.data().service(shortName).toString());
        env.put("VIGIA_QUOTA_ANONYMOUS", environmentOrDefault("VIGIA_QUOTA_ANONYMOUS", UNLIMITED_QUOTA));
        env.put("VIGIA_QUOTA_TOKEN", environmentOrDefault("VIGIA_QUOTA_TOKEN", UNLIMITED_QUOTA));
        env.put("MALLOC_ARENA_MAX", "2");
        tell(house, env);
        env.putAll(house.told());
        return env;
    }

    private String jdbcUrl(StackSettings house) {
        return "jdbc:postgresql://127.0.0.1:%d/%s?socketTimeout=30&connectTimeout=5"
                .formatted(house.ports().postgres(), database());
    }

    /** Every machine that the pretend sites answer for, at their one address: encrypted, but for what encryption stands on. */
    private static String hostMapping(String pretend) {
        return PretendSites.hosts().stream()
                .map(host -> host + (host.equals(PretendSites.ISSUER_HOST) ? "=http://" : "=https://") + pretend)
                .collect(Collectors.joining(","));
    }

    private static String contact() {
        return environmentOrDefault("VIGIA_FETCHING_CONTACT", "vigia@ami.example");
    }

    /** What whoever starts the house says in their own environment. */
    private static String environmentOrDefault(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
