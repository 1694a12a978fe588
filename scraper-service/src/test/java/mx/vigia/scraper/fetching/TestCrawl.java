package mx.vigia.scraper.fetching;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.catalog.Site;
import org.postgresql.ds.PGSimpleDataSource;

/** A scraper that asks two hosts for numbered pages, also as a program of its own that can be killed. */
record TestCrawl(Jdbc database, Map<String, Integer> ports, Vertx vertx) {
    static final String PAUSE = "20ms";
    static final String FIRST = "primera.example";
    static final String SECOND = "segunda.example";

    /**
     * Arguments: the database, and of each host its port, the first page and the page behind the last; says each page
     * it has got.
     */
    public static void main(String[] arguments) {
        var database = new PGSimpleDataSource();
        database.setUrl(arguments[0]);
        database.setUser("postgres");
        database.setPassword("postgres");
        var ports = Map.of(FIRST, Integer.parseInt(arguments[1]), SECOND, Integer.parseInt(arguments[4]));
        var crawl = new TestCrawl(Jdbc.of(database), ports, Vertx.vertx());
        var pages = Map.of(
                FIRST, List.of(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3])),
                SECOND, List.of(Integer.parseInt(arguments[5]), Integer.parseInt(arguments[6])));
        crawl.pages(pages, (host, page) -> System.out.println(host + " " + page));
        System.exit(0);
    }

    /** Fetches these pages, both hosts in parallel, and reports each page once it is fetched. */
    void pages(Map<String, List<Integer>> pages, BiConsumer<String, Integer> got) {
        var fetcher = fetcher();
        try (var hosts = Executors.newVirtualThreadPerTaskExecutor()) {
            pages.forEach((host, range) -> hosts.submit(() -> {
                for (var page = range.get(0); page < range.get(1); page++) {
                    fetcher.fetch(site(host), URI.create("https://" + host + "/" + page), PageValidators.nothing());
                    got.accept(host, page);
                }
            }));
        }
        fetcher.close();
    }

    private Fetcher fetcher() {
        var config = TestFetchSettings.of("pause", PAUSE, "lease", "600ms");
        var stands = Map.of(FIRST, stand(FIRST), SECOND, stand(SECOND));
        return new Fetcher(
                config,
                FetchingAddressPolicy.of(stands, InetAddress::getAllByName),
                "mailto:quien@vigia.example",
                new Keys(name -> Optional.empty()),
                new HostGateRepository(database, config),
                vertx,
                Clock.systemUTC(),
                new SimpleMeterRegistry());
    }

    private URI stand(String host) {
        return URI.create("http://127.0.0.1:" + ports.get(host));
    }

    private static Site site(String host) {
        var home = URI.create("https://" + host + "/");
        return new Site(
                "mx." + host.replace(".example", ""),
                host,
                home,
                List.of(host),
                List.of(home),
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofDays(1));
    }
}
