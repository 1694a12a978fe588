package mx.vigia.scraper.archive;

import static mx.vigia.scraper.archive.ArchiveFixture.MORNING;
import static mx.vigia.scraper.archive.ArchiveFixture.SITE;
import static mx.vigia.scraper.archive.ArchiveFixture.answer;
import static mx.vigia.scraper.archive.ArchiveFixture.at;
import static mx.vigia.scraper.archive.ArchiveFixture.page;
import static mx.vigia.scraper.archive.ArchiveFixture.unchanged;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mx.vigia.platform.store.StoreException;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.fetching.Exchange;
import mx.vigia.scraper.fetching.Exchange.Header;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

class PageArchiveTest {
    @TempDir
    Path data;

    private ArchiveFixture ground;
    private PageArchive archive;

    @BeforeEach
    void anEmptyArchive() {
        ground = new ArchiveFixture(data);
        archive = ground.archive();
    }

    @Test
    void archivedPageKeepsRequestAndResponseBytes() throws Exception {
        var headers = new Header[] {
            new Header("Content-Type", "text/html; charset=iso-8859-1"),
            new Header("Content-Encoding", "gzip"),
            new Header("Set-Cookie", "a=1"),
            new Header("Set-Cookie", "b=2")
        };
        keep(answer(MORNING, "/a?x=1", 200, "¿Qué pasa?\r\n\r\nNada.", headers));

        var records = records();
        assertThat(records).extracting(WarcRecord::type).containsExactly("warcinfo", "response", "request");
        var bytes = "¿Qué pasa?\r\n\r\nNada.".getBytes(StandardCharsets.UTF_8);
        assertThat(archive.findBytes(Sha256.of(bytes))).hasValue(bytes);
        var entry = ground.manifest().getLast();
        assertThat(new WarcFile(ground.warc(), entry.place().file())
                        .head(entry.place().begins()))
                .containsExactly(
                        "HTTP/1.1 200 Como sea",
                        "Content-Type: text/html; charset=iso-8859-1",
                        "X-Archive-Orig-Content-Encoding: gzip",
                        "Set-Cookie: a=1",
                        "Set-Cookie: b=2",
                        "Content-Length: " + bytes.length);
        assertThat(requestBodies().getFirst())
                .startsWith("GET /a?x=1 HTTP/1.1\r\nHost: prueba.example\r\nUser-Agent: Vigia/1.0");
    }

    @Test
    void repeatedBytesAreStoredOnceAndThenRevisited() throws Exception {
        keep(page(MORNING, "/a", "igual"));
        keep(page(MORNING.plusSeconds(60), "/a", "igual"));
        keep(answer(MORNING.plusSeconds(120), "/a", 304, ""));
        keep(page(MORNING.plusSeconds(180), "/b", "igual"));

        assertThat(ground.manifest())
                .extracting(ManifestEntry::kind)
                .containsExactly(
                        ManifestEntryKind.FILE,
                        ManifestEntryKind.PAGE,
                        ManifestEntryKind.REVISIT,
                        ManifestEntryKind.REVISIT,
                        ManifestEntryKind.REVISIT);
        assertThat(ground.manifest().stream().skip(1).map(e -> e.payload().sha256()))
                .containsOnly(Sha256.of("igual".getBytes(StandardCharsets.UTF_8)));
        assertThat(revisits())
                .containsExactly(
                        WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1.toString(),
                        WarcRevisit.SERVER_NOT_MODIFIED_1_1.toString(),
                        WarcRevisit.IDENTICAL_PAYLOAD_DIGEST_1_1.toString());
    }

    @Test
    void notModifiedMeansTheLastPageNotARedirect() throws Exception {
        var page = Sha256.of("la página".getBytes(StandardCharsets.UTF_8));
        keepUnderOneAddress(answer(MORNING, "/a", 302, "vaya allá"), page(MORNING, "/z", "la página"));
        keepUnderOneAddress(
                answer(MORNING.plusSeconds(60), "/a", 302, "vaya allá"),
                answer(MORNING.plusSeconds(60), "/z", 304, ""));
        keepUnderOneAddress(answer(MORNING.plusSeconds(120), "/a", 304, ""));

        assertThat(ground.manifest())
                .extracting(ManifestEntry::kind)
                .containsExactly(
                        ManifestEntryKind.FILE,
                        ManifestEntryKind.ANSWER,
                        ManifestEntryKind.PAGE,
                        ManifestEntryKind.REVISIT,
                        ManifestEntryKind.REVISIT,
                        ManifestEntryKind.REVISIT);
        assertThat(archive.pages(SITE, 0, 10))
                .extracting(ManifestEntry::status, entry -> entry.payload().sha256())
                .containsExactly(tuple(200, page), tuple(304, page), tuple(304, page));
    }

    /** The second page was doubted, so the next question went with what the first one came with. */
    @Test
    void notModifiedMeansTheRequestedRevision() throws Exception {
        var whole = Sha256.of("la página entera".getBytes(StandardCharsets.UTF_8));
        keep(page(MORNING, "/a", "la página entera"));
        keep(page(MORNING.plusSeconds(60), "/a", "cortada"));
        keep(unchanged(MORNING.plusSeconds(120), "/a", whole));

        assertThat(ground.manifest().getLast().kind()).isEqualTo(ManifestEntryKind.REVISIT);
        assertThat(ground.manifest().getLast().payload().sha256()).isEqualTo(whole);
        assertThat(records().reversed().get(1).headers().first("WARC-Refers-To-Date"))
                .hasValue(MORNING.toString());
    }

    @Test
    void notModifiedAfterOnlyARedirectIsNoPage() throws Exception {
        keepUnderOneAddress(answer(MORNING, "/a", 302, "vaya allá"));
        keepUnderOneAddress(answer(MORNING.plusSeconds(60), "/a", 302, "vaya allá"));
        keepUnderOneAddress(answer(MORNING.plusSeconds(120), "/a", 304, ""));

        assertThat(ground.manifest().getLast().kind()).isEqualTo(ManifestEntryKind.ANSWER);
        assertThat(archive.pages(SITE, 0, 10)).isEmpty();
    }

    @Test
    void errorBodyIsTruncatedAndItsSizeNoted() throws Exception {
        archive = ground.archive("most-of-no-page", "10");

        keep(answer(MORNING, "/a", 403, "no pase usted por aquí"));
        keep(answer(MORNING, "/b", 404, ""));

        var entries = ground.manifest();
        assertThat(entries)
                .extracting(ManifestEntry::kind)
                .containsExactly(ManifestEntryKind.FILE, ManifestEntryKind.ANSWER, ManifestEntryKind.ANSWER);
        assertThat(entries.get(1).status()).isEqualTo(403);
        assertThat(entries.get(1).payload().size()).isEqualTo(10);
        assertThat(entries.get(1).note()).isEqualTo("the beginning of 23 bytes");
        assertThat(entries.get(2).status()).isEqualTo(404);
    }

    @Test
    void fileIsClosedBySizeOrAtTheEndOfItsDay() throws Exception {
        archive = ground.archive("file-bytes", "1");

        keep(page(MORNING, "/a", "uno"));
        keep(page(MORNING, "/b", "dos"));
        keep(page(MORNING.plus(Duration.ofDays(1)), "/c", "tres"));

        assertThat(files())
                .containsExactly(
                        SITE + "-20260903-00001.warc.gz",
                        SITE + "-20260903-00002.warc.gz",
                        SITE + "-20260904-00001.warc.gz");
    }

    @Test
    void manifestIsHashChainedAndMirrored() throws Exception {
        keep(page(MORNING, "/a", "uno"), page(MORNING, "/b", "dos"));
        keep(page(MORNING, "/c", "tres"));

        var before = ManifestEntry.GENESIS_HASH;
        for (var entry : ground.manifest()) {
            assertThat(entry.hash()).isEqualTo(entry.hashAfter(before));
            before = entry.hash();
        }
        assertThat(Files.readAllLines(ground.warc().resolve("manifest-000000001.tsv")))
                .isEqualTo(ground.manifest().stream()
                        .map(entry -> ManifestMirror.line(entry).replace("\n", ""))
                        .toList());
        assertThatThrownBy(() -> ground.sql("update manifest set note = 'otra cosa'"))
                .isInstanceOf(StoreException.class);
    }

    /** What a kill leaves: a record of which any number of bytes reached the disk, and no row that knows of it. */
    @Test
    void archiveRecoversFromAKillAtAnyByte() throws Exception {
        keep(page(MORNING, "/a", "la primera página"));
        var first = Sha256.of("la primera página".getBytes(StandardCharsets.UTF_8));
        var file = ground.warc().resolve(files().getFirst());
        var before = Files.size(file);
        keep(page(MORNING, "/b", "la página que se corta"));
        var record = Arrays.copyOfRange(Files.readAllBytes(file), (int) before, (int) Files.size(file));

        var kills = 0;
        for (var written = 1; written <= record.length; written += 7, kills++) {
            var end = Files.size(file);
            Files.write(file, Arrays.copyOf(record, written), StandardOpenOption.APPEND);
            assertThat(ground.archive().findBytes(first))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .hasValue("la primera página");

            ground.archive()
                    .keep(SITE, at("/c" + kills), List.of(page(MORNING, "/c" + kills, "la que sigue " + kills)));

            var cut = ground.manifest().get(3 + 2 * kills);
            assertThat(cut.kind()).isEqualTo(ManifestEntryKind.CUT);
            assertThat(cut.note()).startsWith(written + " bytes");
            assertThat(cut.place().begins()).isEqualTo(end);
        }
        assertThat(kills).isGreaterThan(40);
        assertThat(records()).hasSize(1 + 2 * (2 + kills));
    }

    @Test
    void fileThatLostBytesIsNotAppendedTo() throws Exception {
        keep(page(MORNING, "/a", "uno"));
        Files.delete(ground.warc().resolve(files().getFirst()));

        keep(page(MORNING, "/b", "dos"));

        assertThat(files()).containsExactly(SITE + "-20260903-00002.warc.gz");
        assertThat(new ArchiveVerifier(ground.database, ground.files()).verify().breaks())
                .extracting(ArchiveVerifier.Break::what)
                .containsExactly("file-missing");
    }

    @Test
    void fullDiskIsReportedAndNothingIsKept() throws Exception {
        Files.createDirectories(ground.warc());
        var full = ground.warc().resolve(SITE + "-20260903-00001.warc.gz");
        Files.createSymbolicLink(full, Path.of("/dev/full"));

        assertThatThrownBy(() -> keep(page(MORNING, "/a", "uno")))
                .isInstanceOf(ArchiveFull.class)
                .hasMessageContaining("No space left");
        assertThat(ground.manifest()).isEmpty();
        assertThat(archive.find(Sha256.of("uno".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();

        Files.delete(full);
        keep(page(MORNING, "/a", "uno"));
        assertThat(ground.manifest())
                .extracting(ManifestEntry::kind)
                .containsExactly(ManifestEntryKind.FILE, ManifestEntryKind.PAGE);
    }

    @Test
    void fullArchiveIsReportedUntilItsLimitGrows() throws Exception {
        var small = ground.archive("most-bytes", "1500");
        small.keep(SITE, at("/a"), List.of(page(MORNING, "/a", "uno")));

        assertThatThrownBy(() -> small.keep(SITE, at("/b"), List.of(page(MORNING, "/b", "d".repeat(1500)))))
                .isInstanceOfSatisfying(
                        ArchiveFull.class, full -> assertThat(full.limit()).isEqualTo(ArchiveFull.Limit.WEIGHT));
        assertThat(ground.manifest()).hasSize(2);

        ground.archive("most-bytes", "100000").keep(SITE, at("/b"), List.of(page(MORNING, "/b", "d".repeat(1500))));
        assertThat(ground.manifest()).hasSize(3);
    }

    @Test
    void reservedDiskSpaceIsNotUsed() {
        var modest = ground.archive("leave-free", "" + Long.MAX_VALUE);

        assertThatThrownBy(modest::refuseIfFull)
                .isInstanceOfSatisfying(
                        ArchiveFull.class, full -> assertThat(full.limit()).isEqualTo(ArchiveFull.Limit.LEFT_FREE));
    }

    @Test
    void roomIsWhatTheLimitLeaves() throws IOException {
        var small = ground.archive("most-bytes", "100000");
        assertThat(small.room()).isEqualTo(100_000);

        small.keep(SITE, at("/a"), List.of(page(MORNING, "/a", "uno")));
        assertThat(small.room()).isPositive().isLessThan(100_000);
        assertThat(ground.archive("leave-free", "" + Long.MAX_VALUE).room()).isZero();
    }

    /** Stores all responses to one requested address, each redirect step included, under that address. */
    private void keepUnderOneAddress(Exchange... received) throws IOException {
        archive.keep(SITE, at("/a"), List.of(received));
    }

    private void keep(Exchange... received) throws IOException {
        for (var exchange : received) {
            archive.keep(SITE, exchange.question().address(), List.of(exchange));
        }
    }

    private List<String> files() throws IOException {
        try (var all = Files.list(ground.warc())) {
            return all.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }

    private List<WarcRecord> records() throws IOException {
        return records(ground.warc().resolve(files().getFirst()));
    }

    private static List<WarcRecord> records(Path file) throws IOException {
        var all = new ArrayList<WarcRecord>();
        try (var reader = new WarcReader(file)) {
            for (var record : reader) {
                if (record instanceof WarcResponse response) {
                    response.http().body().stream().readAllBytes();
                }
                all.add(record);
            }
        }
        return all;
    }

    private List<String> requestBodies() throws IOException {
        var all = new ArrayList<String>();
        try (var reader = new WarcReader(ground.warc().resolve(files().getFirst()))) {
            for (var record : reader) {
                if (record instanceof WarcRequest request) {
                    all.add(new String(request.body().stream().readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all;
    }

    private List<String> revisits() throws IOException {
        return records().stream()
                .filter(WarcRevisit.class::isInstance)
                .map(record -> ((WarcRevisit) record).profile().toString())
                .toList();
    }
}
