package mx.vigia.scraper.archive;

import static mx.vigia.scraper.archive.ArchiveFixture.MORNING;
import static mx.vigia.scraper.archive.ArchiveFixture.SITE;
import static mx.vigia.scraper.archive.ArchiveFixture.at;
import static mx.vigia.scraper.archive.ArchiveFixture.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveVerifierTest {
    private static final int PAGES = 12;

    @TempDir
    Path data;

    private ArchiveFixture ground;

    @BeforeEach
    void anArchiveOfAFewPagesInAFewFiles() throws IOException {
        ground = new ArchiveFixture(data);
        var archive = ground.archive("file-bytes", "2000");
        for (var at = 0; at < PAGES; at++) {
            archive.keep(SITE, at("/" + at), List.of(page(MORNING.plusSeconds(at), "/" + at, "página " + at)));
        }
    }

    @Test
    void untouchedArchiveIsSound() throws Exception {
        var proven = verify();

        assertThat(proven.breaks()).isEmpty();
        assertThat(proven.sound()).isTrue();
        assertThat(proven.files()).isGreaterThan(2);
        assertThat(proven.rows()).isEqualTo(PAGES + proven.files());
        assertThat(proven.bytes()).isEqualTo(archiveBytes());
    }

    @Test
    void fileRemovedByRetentionMeanwhileIsNoBreak() throws Exception {
        var gone = ground.manifest().getFirst().place().file();
        var entries = ground.manifest();
        var removed = new HashSet<String>();
        try (var walk = new ChainWalk(ground.warc(), () -> Set.copyOf(removed))) {
            walk.verify(entries.get(0));
            walk.verify(entries.get(1));
            Files.delete(ground.warc().resolve(gone));
            removed.add(gone);
            for (var entry : entries.subList(2, entries.size())) {
                walk.verify(entry);
            }
            walk.end(new ArchiveVerifier.Head(entries.size(), entries.getLast().hash()), Set.of(gone));

            assertThat(walk.result().breaks()).isEmpty();
            assertThat(walk.result().bytes()).isEqualTo(archiveBytes());
            assertThat(new WarcFile(ground.warc(), gone).head(0)).isEmpty();
        }
    }

    @Test
    void fileMissingWithoutRetentionIsABreak() throws Exception {
        var gone = ground.manifest().getFirst().place().file();
        var entries = ground.manifest();
        try (var walk = new ChainWalk(ground.warc(), Set::of)) {
            walk.verify(entries.get(0));
            Files.delete(ground.warc().resolve(gone));
            walk.verify(entries.get(1));

            assertThat(walk.result().breaks())
                    .extracting(ArchiveVerifier.Break::what)
                    .containsExactly("file-missing");
        }
    }

    @Test
    void replicasWriteOneChain() throws Exception {
        var writers = Executors.newFixedThreadPool(4);
        var done = IntStream.range(0, 4)
                .mapToObj(writer -> writers.submit(() -> write("replica" + writer % 2, ground.archive(), writer)))
                .toList();
        for (var writer : done) {
            writer.get();
        }
        writers.shutdown();

        assertThat(verify().breaks()).isEmpty();
        assertThat(ground.manifest().stream().filter(e -> e.kind() == ManifestEntryKind.PAGE))
                .hasSize(PAGES + 4 * PAGES);
    }

    private static int write(String site, PageArchive archive, int writer) throws IOException {
        for (var at = 0; at < PAGES; at++) {
            var path = "/" + writer + "/" + at;
            archive.keep(site, at(path), List.of(page(MORNING.plusSeconds(at), path, "página " + path)));
        }
        return writer;
    }

    @Test
    void changedByteInAnyFileIsDetected() throws Exception {
        for (var file : files()) {
            var bytes = Files.readAllBytes(file);
            for (var at = 0; at < bytes.length; at += 211) {
                bytes[at] ^= 1;
                Files.write(file, bytes);

                assertThat(firstBreak().what()).isEqualTo("file-altered");
                assertThat(firstBreak().expected())
                        .startsWith(file.getFileName().toString());

                bytes[at] ^= 1;
            }
            Files.write(file, bytes);
        }
        assertThat(verify().sound()).isTrue();
    }

    @Test
    void alteredOrMissingRowIsReported() throws Exception {
        var address = ground.manifest().get(4).address();
        tamper("update manifest set address = 'https://otra.example/' where number = 5");
        assertThat(firstBreak())
                .extracting(ArchiveVerifier.Break::number, ArchiveVerifier.Break::what)
                .containsExactly(5L, "row-altered");

        tamper("update manifest set address = '" + address + "' where number = 5");
        assertThat(verify().sound()).isTrue();

        tamper("delete from manifest where number = (select max(number) from manifest)");
        assertThat(firstBreak().what()).isEqualTo("row-missing");

        tamper("delete from manifest where number = 7");
        assertThat(firstBreak())
                .extracting(ArchiveVerifier.Break::number, ArchiveVerifier.Break::what)
                .containsExactly(7L, "row-missing");
    }

    /** Rewriting every row and hash is detected by the mirror, and by anyone who noted the last hash of the chain. */
    @Test
    void recomputedChainDiffersFromItsMirror() throws Exception {
        var before = ManifestEntry.GENESIS_HASH;
        for (var entry : ground.manifest()) {
            var forged = entry.number() < 5
                    ? entry
                    : new ManifestEntry(
                            new ManifestEntry.ChainLink(entry.number(), ""),
                            entry.kind(),
                            entry.at(),
                            new ManifestEntry.Request(
                                    entry.site(),
                                    entry.number() == 5 ? "https://otra.example/" : entry.address(),
                                    entry.request().method(),
                                    entry.status()),
                            entry.payload(),
                            entry.place(),
                            entry.note());
            before = forged.hashAfter(before);
            tamper("update manifest set address = '%s', hash = '%s' where number = %d"
                    .formatted(forged.address(), before, forged.number()));
        }
        ground.sql("update archive_head set hash = '" + before + "'");

        assertThat(firstBreak())
                .extracting(ArchiveVerifier.Break::number, ArchiveVerifier.Break::what)
                .containsExactly(5L, "mirror-differs");
    }

    @Test
    void missingAndOverlongFilesAreReported() throws Exception {
        var first = files().getFirst();
        var bytes = Files.readAllBytes(first);
        Files.writeString(first, "de más", StandardOpenOption.APPEND);
        assertThat(firstBreak().what()).isEqualTo("file-longer");

        Files.delete(first);
        assertThat(firstBreak())
                .extracting(ArchiveVerifier.Break::number, ArchiveVerifier.Break::what)
                .containsExactly(1L, "file-missing");

        Files.write(first, bytes);
        assertThat(verify().sound()).isTrue();
    }

    @Test
    void lostMirrorIsRestoredFromTheRows() throws Exception {
        var mirror = ground.warc().resolve("manifest-000000001.tsv");
        var lines = Files.readString(mirror);
        Files.writeString(
                mirror, lines.substring(0, 300), StandardCharsets.UTF_8, StandardOpenOption.TRUNCATE_EXISTING);
        assertThat(firstBreak().what()).isEqualTo("mirror-differs");

        ground.archive().keep(SITE, at("/fin"), List.of(page(MORNING.plusSeconds(60), "/fin", "fin")));

        assertThat(Files.readString(mirror)).startsWith(lines);
        assertThat(verify().sound()).isTrue();
    }

    private ArchiveVerifier.Proven verify() throws IOException {
        return new ArchiveVerifier(ground.database, ground.files()).verify();
    }

    private ArchiveVerifier.Break firstBreak() throws IOException {
        var proven = verify();
        assertThat(proven.sound()).isFalse();
        return proven.breaks().getFirst();
    }

    /** Changes the database as a superuser could. */
    private void tamper(String statement) {
        ground.sql("alter table manifest disable trigger manifest_only_grows");
        ground.sql(statement);
        ground.sql("alter table manifest enable trigger manifest_only_grows");
    }

    private List<Path> files() throws IOException {
        try (var all = Files.list(ground.warc())) {
            return all.filter(path -> path.toString().endsWith(".warc.gz"))
                    .sorted()
                    .toList();
        }
    }

    private long archiveBytes() throws IOException {
        var weight = 0L;
        for (var file : files()) {
            weight += Files.size(file);
        }
        return weight;
    }
}
