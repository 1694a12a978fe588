package mx.vigia.scraper.archive;

import static mx.vigia.scraper.archive.ArchiveFixture.MORNING;
import static mx.vigia.scraper.archive.ArchiveFixture.SITE;
import static mx.vigia.scraper.archive.ArchiveFixture.at;
import static mx.vigia.scraper.archive.ArchiveFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveVerificationJobTest {
    private static final Instant NEXT_DAY = MORNING.plus(Duration.ofDays(1));

    @TempDir
    Path data;

    private ArchiveFixture ground;

    @BeforeEach
    void twoDaysOfASite() throws IOException {
        ground = new ArchiveFixture(data);
        ground.archive().keep(SITE, at("/a"), List.of(page(MORNING, "/a", "uno")));
        ground.archive().keep(SITE, at("/b"), List.of(page(NEXT_DAY, "/b", "dos")));
    }

    @Test
    void siteHoldingsAreCountedWithTheirDates() {
        var holding = holding(SITE);

        assertThat(holding.files()).isEqualTo(2);
        assertThat(holding.bytes()).isPositive();
        assertThat(holding.firstDay()).isEqualTo(LocalDate.of(2026, 9, 3));
        assertThat(holding.lastDay()).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(holding.chainKey()).isEqualTo("archive.unproven");
        assertThat(holding("mx.otro").files()).isZero();
        assertThat(holding("mx.otro").firstDay()).isNull();
    }

    @Test
    void archiveIsVerifiedAgainAfterSevenDays() throws Exception {
        jobAt(NEXT_DAY).verifyIfDue();
        jobAt(NEXT_DAY.plus(Duration.ofDays(6))).verifyIfDue();
        assertThat(holding(SITE).provenAt()).isEqualTo(NEXT_DAY);
        assertThat(holding(SITE).chainKey()).isEqualTo("archive.proven");

        jobAt(NEXT_DAY.plus(Duration.ofDays(7))).verifyIfDue();
        assertThat(holding(SITE).provenAt()).isEqualTo(NEXT_DAY.plus(Duration.ofDays(7)));
    }

    @Test
    void brokenChainIsRecordedWithItsCause() throws Exception {
        var first = ground.manifest().getFirst().place().file();
        Files.delete(ground.warc().resolve(first));

        jobAt(NEXT_DAY).verify();

        assertThat(holding(SITE).chainKey()).isEqualTo("archive.broken");
        assertThat(holding(SITE).broken()).isEqualTo("file-missing");
    }

    private ArchiveHoldings holding(String site) {
        return new ArchiveHoldingsCounter(ground.database).of(site);
    }

    private ArchiveVerificationJob jobAt(Instant now) {
        return new ArchiveVerificationJob(
                ground.database,
                new ArchiveVerifier(ground.database, ground.files()),
                ArchiveFixture.keeping(),
                () -> now);
    }
}
