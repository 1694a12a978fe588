package mx.vigia.scraper.archive;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.platform.realparts.RealPostgres;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.fetching.Exchange;
import mx.vigia.scraper.fetching.Exchange.Header;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** An archive with its own database and no other part of the service, and answers to store in it. */
final class ArchiveFixture {
    static final String SITE = "mx.prueba";
    static final Instant MORNING = Instant.parse("2026-09-03T14:00:00Z");

    private static final RealPostgres POSTGRES = RealPostgres.temporary();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    final Jdbc database = fresh();
    final Path data;

    ArchiveFixture(Path data) {
        this.data = data;
    }

    Path warc() {
        return data.resolve("warc");
    }

    /** The archive as a process sees it that has just begun. */
    PageArchive archive(String... settings) {
        return new PageArchive(database, files(), keeping(settings));
    }

    ArchiveConfig files() {
        return config(Map.of("vigia.data", data.toString()), ArchiveConfig.class);
    }

    static ArchiveRetentionConfig keeping(String... settings) {
        var published = new HashMap<>(Map.of("vigia.archive.leave-free", "0"));
        for (var i = 0; i < settings.length; i += 2) {
            published.put("vigia.archive." + settings[i], settings[i + 1]);
        }
        return config(published, ArchiveRetentionConfig.class);
    }

    private static <T> T config(Map<String, String> published, Class<T> mapping) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withSources(new PropertiesConfigSource(published, "told", 100))
                .build()
                .getConfigMapping(mapping);
    }

    /** Every row of the manifest. */
    List<ManifestEntry> manifest() {
        return new ManifestRepository(database).after(0, 100_000);
    }

    void sql(String statement) {
        database.execute(statement);
    }

    static URI at(String path) {
        return URI.create("https://prueba.example" + path);
    }

    /** A page of these words at this address. */
    static Exchange page(Instant when, String path, String words) {
        return answer(when, path, 200, words, new Header("Content-Type", "text/html; charset=utf-8"));
    }

    static Exchange answer(Instant when, String path, int status, String words, Header... headers) {
        var question = new Exchange.SentRequest("GET", at(path), List.of(new Header("User-Agent", "Vigia/1.0")), "");
        return new Exchange(
                when,
                question,
                status,
                "HTTP/1.1 " + status + " Como sea",
                List.of(headers),
                words.getBytes(StandardCharsets.UTF_8),
                "",
                false);
    }

    /** A 304 answer to a conditional request with the validators of these bytes. */
    static Exchange unchanged(Instant when, String path, String known) {
        var question = new Exchange.SentRequest("GET", at(path), List.of(), "", known);
        return new Exchange(when, question, 304, "HTTP/1.1 304 Como estaba", List.of(), new byte[0], "", false);
    }

    private static Jdbc fresh() {
        var source = new PGSimpleDataSource();
        source.setUrl(POSTGRES.createDatabase("archive_" + DATABASES.incrementAndGet()));
        source.setUser("postgres");
        source.setPassword("postgres");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return Jdbc.of(source);
    }
}
