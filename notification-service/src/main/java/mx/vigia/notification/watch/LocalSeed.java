package mx.vigia.notification.watch;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import mx.vigia.notification.LocalModeConfig;
import mx.vigia.platform.store.Jdbc;

/**
 * Adds example committees, members and watches to an empty installation in local mode; a seed in production mode makes
 * the start fail.
 */
@ApplicationScoped
class LocalSeed {
    private static final String FILE = "/seed/local.sql";

    private final LocalModeConfig config;
    private final Jdbc jdbc;
    private final WatchAnnouncementRepository announcementRepository;
    private final WatchAnnouncer announcer;

    LocalSeed(
            LocalModeConfig config,
            Jdbc jdbc,
            WatchAnnouncementRepository announcementRepository,
            WatchAnnouncer announcer) {
        this.config = config;
        this.jdbc = jdbc;
        this.announcementRepository = announcementRepository;
        this.announcer = announcer;
    }

    void insertSeed(@Observes @Priority(2100) StartupEvent started) {
        if (config.seed().isEmpty()) {
            return;
        }
        jdbc.execute(script());
        for (var set : announcementRepository.findUnannounced(Instant.now())) {
            announcer.announce(set);
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
