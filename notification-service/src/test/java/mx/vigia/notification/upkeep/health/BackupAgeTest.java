package mx.vigia.notification.upkeep.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import mx.vigia.notification.LocalModeConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupAgeTest {
    private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");
    private static final String METRIC = "vigia.backup.age.seconds";

    @TempDir
    Path folder;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void ageIsMeasuredFromTheLastBackupNoted() throws IOException {
        var age = age();
        age.look();
        assertThat(meters.find(METRIC).gauge()).isNull();

        Files.writeString(folder.resolve("last-backup"), "2026-12-01T12:00:00Z\n");
        age.look();
        assertThat(meters.get(METRIC).gauge().value()).isEqualTo(86_400);

        Files.writeString(folder.resolve("last-backup"), "2026-12-02T11:00:00Z\n");
        age.look();
        assertThat(meters.get(METRIC).gauge().value()).isEqualTo(3_600);
    }

    @Test
    void unreadableNoteIsNoBackup() throws IOException {
        Files.writeString(folder.resolve("last-backup"), "yesterday");
        age().look();

        assertThat(meters.find(METRIC).gauge()).isNull();
    }

    private BackupAge age() {
        var config = new SmallRyeConfigBuilder()
                .withMapping(LocalModeConfig.class)
                .addDiscoveredConverters()
                .withDefaultValue("vigia.data", folder.toString())
                .build()
                .getConfigMapping(LocalModeConfig.class);
        return new BackupAge(config, meters, Clock.fixed(NOON, ZoneOffset.UTC));
    }
}
