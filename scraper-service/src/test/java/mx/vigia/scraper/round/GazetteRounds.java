package mx.vigia.scraper.round;

import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.time.Duration;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.scraper.EmptyScraper;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.catalog.SiteCatalog;
import org.junit.jupiter.api.BeforeEach;

/** An empty scraper that visits the small gazette, one round on request. */
abstract class GazetteRounds {
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Inject
    RoundQueue desk;

    @Inject
    RoundRepository book;

    @Inject
    DoubtOverride doubts;

    @Inject
    Jdbc database;

    @Inject
    SiteCatalog catalog;

    Site gaceta;

    @BeforeEach
    void emptyDatabase() {
        gaceta = catalog.named("mx.diputados.gaceta").orElseThrow();
        EmptyScraper.of(database);
    }

    RoundReport round() {
        return round(LONGEST);
    }

    RoundReport round(Duration maxDuration) {
        var id = desk.order(gaceta, false);
        return await().atMost(maxDuration)
                .until(() -> book.findById(gaceta.id(), id).orElseThrow(), r -> r.endedAt() != null);
    }
}
