package mx.vigia.notification.watch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import javax.sql.DataSource;
import mx.vigia.house.HouseConfig;

/** Fills a local house with example committees, members and watches; refuses to do so in production. */
@ApplicationScoped
class LocalSeed {
    private static final String FILE = "/seed/local.sql";

    private final WatchConfig config;
    private final HouseConfig house;
    private final DataSource database;
    private final WatchLedger ledger;
    private final WatchAnnouncer announcer;

    LocalSeed(
            WatchConfig config, HouseConfig house, DataSource database, WatchLedger ledger, WatchAnnouncer announcer) {
        this.config = config;
        this.house = house;
        this.database = database;
        this.ledger = ledger;
        this.announcer = announcer;
    }

    void sow(@Observes @Priority(2100) StartupEvent started) throws SQLException {
        if (config.seed().isEmpty()) {
            return;
        }
        refuseUnlessLocal(config.seed().get());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(script());
        }
        for (var set : ledger.unannounced(Instant.now())) {
            announcer.announce(set);
        }
    }

    private void refuseUnlessLocal(String seed) {
        if (house.environment() != HouseConfig.Environment.LOCAL) {
            throw new IllegalStateException("vigia.seed (VIGIA_SEED) is refused in production");
        }
        if (!seed.equals("local")) {
            throw new IllegalStateException("vigia.seed (VIGIA_SEED) expected 'local' but found '" + seed + "'");
        }
    }

    private static String script() {
        try (var in = Objects.requireNonNull(LocalSeed.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
