package mx.vigia.scraper.archive;

import static mx.vigia.scraper.archive.ArchiveFixture.MORNING;
import static mx.vigia.scraper.archive.ArchiveFixture.SITE;
import static mx.vigia.scraper.archive.ArchiveFixture.at;
import static mx.vigia.scraper.archive.ArchiveFixture.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RetentionTest {
    private static final Instant A_YEAR_LATER = MORNING.plus(Duration.ofDays(365));
    private static final String PUBLISHED = sha("lo publicado");
    private static final String PLAIN = sha("lo demás");

    @TempDir
    Path data;

    private ArchiveFixture ground;
    private PageArchive archive;

    @BeforeEach
    void anOldFileWithAPageThatWasPublishedAndOneThatWasNot() throws IOException {
        ground = new ArchiveFixture(data);
        archive = ground.archive();
        archive.keep(SITE, at("/a"), List.of(page(MORNING, "/a", "lo publicado")));
        archive.keep(SITE, at("/b"), List.of(page(MORNING, "/b", "lo demás")));
        archive.keep(SITE, at("/c"), List.of(page(MORNING.plus(Duration.ofDays(300)), "/c", "lo de hoy")));
    }

    @Test
    void oldUnreferencedPagesAreRemovedAndStayInTheChain() throws Exception {
        var first = ground.manifest().get(1).place();
        var bytes = Files.readAllBytes(ground.warc().resolve(first.file()));

        assertThat(retention("keep-for", "100d").sweep(A_YEAR_LATER)).isEqualTo(1);

        assertThat(archive.findBytes(PUBLISHED).map(Sha256::of)).contains(PUBLISHED);
        assertThat(archive.findBytes(PLAIN)).isEmpty();
        assertThat(archive.find(PLAIN)).isPresent();
        assertThat(ground.warc().resolve(first.file())).doesNotExist();
        assertThat(ground.manifest())
                .extracting(ManifestEntry::kind)
                .containsExactly(
                        ManifestEntryKind.FILE,
                        ManifestEntryKind.PAGE,
                        ManifestEntryKind.PAGE,
                        ManifestEntryKind.FILE,
                        ManifestEntryKind.PAGE,
                        ManifestEntryKind.FILE,
                        ManifestEntryKind.MOVED,
                        ManifestEntryKind.REMOVED);
        var moved = ground.manifest().get(6).place();
        assertThat(new WarcFile(ground.warc(), moved.file()).digest(moved.begins(), moved.ends()))
                .as("the very bytes that stood in the old file")
                .isEqualTo(Sha256.of(java.util.Arrays.copyOfRange(bytes, (int) first.begins(), (int) first.ends())));
        assertThat(ground.manifest().getLast().note()).isEqualTo("removed by retention");
        assertThat(verify().breaks()).isEmpty();
        assertThat(verify().bytes()).isEqualTo(archiveBytes());
    }

    @Test
    void youngPagesAreKept() throws Exception {
        assertThat(retention("keep-for", "3650d").sweep(A_YEAR_LATER)).isZero();
        assertThat(archive.findBytes(PLAIN)).isPresent();
    }

    @Test
    void removedPagesAreGoneAndKeptOnesStillServed() throws Exception {
        var published = archive.findSnapshot(PUBLISHED).orElseThrow();
        var plain = archive.findSnapshot(PLAIN).orElseThrow();

        retention("keep-for", "100d").sweep(A_YEAR_LATER);

        assertThat(archive.readCurrentBytes(published).map(Sha256::of)).contains(PUBLISHED);
        assertThat(archive.readCurrentBytes(plain)).isEmpty();
    }

    @Test
    void fileMissingWithoutRetentionIsAnError() throws Exception {
        var plain = archive.findSnapshot(PLAIN).orElseThrow();
        Files.delete(ground.warc().resolve(plain.file()));

        assertThatThrownBy(() -> archive.readCurrentBytes(plain)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void removedBytesAreStoredAgainWhenRefetched() throws Exception {
        retention("keep-for", "100d").sweep(A_YEAR_LATER);

        archive.keep(SITE, at("/b"), List.of(page(A_YEAR_LATER, "/b", "lo demás")));

        assertThat(ground.manifest().getLast().kind()).isEqualTo(ManifestEntryKind.PAGE);
        assertThat(archive.findBytes(PLAIN)).isPresent();
    }

    @Test
    void retentionRunsOnAFullArchive() throws Exception {
        var full = ground.archive("most-bytes", "1");
        var retention =
                new Retention(full, this::published, ArchiveFixture.keeping("keep-for", "100d"), Clock.systemUTC());

        assertThat(retention.sweep(A_YEAR_LATER)).isEqualTo(1);
    }

    @Test
    void uncommittedBytesAreTruncatedAtTheNextStart() throws Exception {
        var open = ground.manifest().getLast().place();
        Files.writeString(
                ground.warc().resolve(open.file()), "a medias", StandardCharsets.UTF_8, StandardOpenOption.APPEND);

        ground.archive().truncateUncommitted(A_YEAR_LATER);

        assertThat(ground.manifest().getLast().kind()).isEqualTo(ManifestEntryKind.CUT);
        assertThat(Files.size(ground.warc().resolve(open.file()))).isEqualTo(open.ends());
        assertThat(verify().sound()).isTrue();
    }

    @Test
    @Timeout(60)
    void alteredFileIsKeptAndLaterOnesStayReadable() throws Exception {
        var first = ground.manifest().get(1).place();
        var old = ground.warc().resolve(first.file());
        var whole = Files.readAllBytes(old);
        var altered = whole.clone();
        altered[(int) first.begins() + 20] ^= 1;
        for (var spoilt : List.of(Arrays.copyOf(whole, (int) first.begins() + 5), altered)) {
            Files.write(old, spoilt);

            assertThat(retention("keep-for", "100d").sweep(A_YEAR_LATER)).isZero();

            assertThat(old).hasBinaryContent(spoilt);
            assertThat(ground.manifest())
                    .extracting(ManifestEntry::kind)
                    .doesNotContain(ManifestEntryKind.MOVED, ManifestEntryKind.REMOVED);
        }
        Files.write(old, whole);
        assertThat(retention("keep-for", "100d").sweep(A_YEAR_LATER)).isEqualTo(1);
        assertThat(archive.findBytes(PUBLISHED).map(Sha256::of)).contains(PUBLISHED);
        assertThat(verify().breaks()).isEmpty();
    }

    @Test
    @Timeout(60)
    void alteredFileDoesNotBlockRetention() throws Exception {
        var place = ground.manifest().get(1).place();
        var old = ground.warc().resolve(place.file());
        Files.write(old, Arrays.copyOf(Files.readAllBytes(old), (int) place.begins() + 5));
        archive.keep(SITE, at("/d"), List.of(page(A_YEAR_LATER, "/d", "lo de otro día")));

        assertThat(retention("keep-for", "30d").sweep(A_YEAR_LATER)).isEqualTo(1);

        assertThat(old).exists();
        assertThat(archive.findBytes(sha("lo de hoy"))).isEmpty();
        assertThat(archive.findBytes(sha("lo de otro día"))).isPresent();
    }

    @Test
    void lastFileOfADroppedSiteIsClosedAndRemoved() throws Exception {
        var last = ground.manifest().getLast().place();
        var file = ground.warc().resolve(last.file());
        Files.writeString(file, "a medias", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        var soon = MORNING.plus(Duration.ofDays(301));

        retention("keep-for", "3650d").sweep(soon);

        assertThat(Files.size(file)).isEqualTo(last.ends());
        assertThat(countOpenFiles()).isZero();
        assertThat(verify().breaks()).isEmpty();
        assertThat(retention("keep-for", "30d").sweep(A_YEAR_LATER)).isEqualTo(2);
        assertThat(file).doesNotExist();
        assertThat(verify().breaks()).isEmpty();
    }

    @Test
    void aFileOfTodayStaysOpen() throws Exception {
        retention("keep-for", "3650d").sweep(MORNING.plus(Duration.ofDays(300)).plus(Duration.ofHours(2)));

        assertThat(countOpenFiles()).isEqualTo(1);
    }

    private int countOpenFiles() {
        return ground.database.one("select count(*) from archive_file where open", row -> row.getInt(1));
    }

    private Retention retention(String... settings) {
        return new Retention(archive, this::published, ArchiveFixture.keeping(settings), Clock.systemUTC());
    }

    private Set<String> published(java.util.Collection<String> digests) {
        return digests.stream().filter(PUBLISHED::equals).collect(Collectors.toSet());
    }

    private ArchiveVerifier.Proven verify() throws IOException {
        return new ArchiveVerifier(ground.database, ground.files()).verify();
    }

    private long archiveBytes() {
        return ground.database.one("select bytes from archive_head", row -> row.getLong(1));
    }

    private static String sha(String words) {
        return Sha256.of(words.getBytes(StandardCharsets.UTF_8));
    }
}
