package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.archive.SnapshotRepository.Shelved;
import mx.vigia.scraper.fetching.Exchange;

/** Keeps every answer as it was, each told of in a manifest chained by hash, and gives a page back by the SHA-256 of its bytes. */
@ApplicationScoped
public class PageArchive {
    private final Jdbc database;
    private final Path folder;
    private final ArchiveRetentionConfig config;
    private final FreeSpaceCheck room;
    /** Writers of one process wait here, so that no more than one of them waits in the database, with a connection in hand. */
    private final ReentrantLock pen = new ReentrantLock(true);

    PageArchive(Jdbc database, ArchiveConfig files, ArchiveRetentionConfig config) {
        this.database = database;
        this.folder = files.data().resolve("warc");
        this.config = config;
        this.room = new FreeSpaceCheck(folder, config);
    }

    /**
     * Keeps what was heard while this address was asked for; when it returns it is on the disk and in the manifest.
     *
     * @throws ArchiveFull where there is no room, in which case nothing of it is kept
     */
    public void keep(String site, URI asked, List<Exchange> heard) throws IOException {
        if (heard.isEmpty()) {
            return;
        }
        var more = heard.stream().mapToLong(exchange -> exchange.body().length).sum();
        runIfRoom(more, desk -> {
            for (var exchange : heard) {
                desk.keep(site, asked, exchange);
            }
        });
    }

    /** Keeps a page out of a folder of recorded ones. */
    public Snapshot keep(String site, URI address, Instant at, byte[] bytes) throws IOException {
        var snapshot = new Snapshot(Sha256.of(bytes), site, address, at, "", bytes.length);
        runIfRoom(bytes.length, desk -> desk.keep(snapshot, bytes));
        return snapshot;
    }

    /** Refuses where there is no room for anything, so that no site is asked in vain. */
    public void refuseIfFull() throws IOException {
        room.check(database.one("select bytes from archive_head", row -> row.getLong(1)), 0);
    }

    /** What is done while the end of the chain is held. */
    interface Work {
        void on(ArchiveWriter desk) throws IOException;
    }

    private void runIfRoom(long more, Work work) throws IOException {
        runLocked(desk -> {
            room.check(desk.chain().archiveBytes(), more);
            work.on(desk);
        });
    }

    /** Does this while the end of the chain is held, whether there is room for more or not. */
    void runLocked(Work work) throws IOException {
        pen.lock();
        try {
            write(work);
        } finally {
            pen.unlock();
        }
    }

    private void write(Work work) throws IOException {
        try {
            database.runInTransaction(jdbc -> {
                var chain = new ManifestChain(jdbc, folder);
                work.on(new ArchiveWriter(jdbc, chain, new SiteArchiveFiles(jdbc, folder, config, chain), config));
                chain.save();
            });
        } catch (IOException e) {
            throw FreeSpaceCheck.named(e);
        }
    }

    /** Takes away what was never committed at the ends of the open files. */
    void truncateUncommitted(Instant now) throws IOException {
        runLocked(desk -> {
            for (var file : desk.files().open()) {
                desk.shelf().truncateAfter(file.site(), file.name(), file.bytes(), now);
            }
        });
    }

    /** The files of earlier days that are open still. */
    List<ArchiveFileRepository.Shelved> findLeftOpen(Instant now) {
        return new ArchiveFileRepository(database).findOpenSince(LocalDate.ofInstant(now, ZoneOffset.UTC));
    }

    List<String> findClosedBefore(Instant moment) {
        return new ArchiveFileRepository(database).findClosedBefore(moment);
    }

    /** Takes from the disk what the manifest says was removed. */
    void deleteRetiredFiles() throws IOException {
        for (var name : new ArchiveFileRepository(database).removed()) {
            new WarcFile(folder, name).remove();
        }
    }

    /** The snapshot with this digest, also where its bytes were removed since. */
    public Optional<Snapshot> find(String sha256) {
        return findSnapshot(sha256).map(Shelved::snapshot);
    }

    Optional<Shelved> findSnapshot(String sha256) {
        return new SnapshotRepository(database).with(sha256);
    }

    /** The number of the last row of the manifest. */
    public long end() {
        return database.one("select number from archive_head", row -> row.getLong(1));
    }

    /** What the manifest tells of the pages of a site behind this number, no more of them than so many. */
    public List<ManifestEntry> pages(String site, long after, int most) {
        return new ManifestRepository(database).findPagesAfter(site, after, most);
    }

    /** The row of the manifest of this number. */
    public Optional<ManifestEntry> entry(long number) {
        return new ManifestRepository(database).findByNumber(number);
    }

    /** The bytes with this digest, out of their WARC record, unless we never had them or retention removed them. */
    public Optional<byte[]> findBytes(String sha256) throws IOException {
        var shelved = findSnapshot(sha256).filter(snapshot -> !snapshot.removed());
        return shelved.isPresent() ? standing(shelved.get()) : Optional.empty();
    }

    /** Retention takes a file after it has said so, hence a look at where the bytes stand now tells whether they are missed. */
    Optional<byte[]> standing(Shelved shelved) throws IOException {
        try {
            return Optional.of(read(shelved));
        } catch (NoSuchFileException gone) {
            var now = findSnapshot(shelved.snapshot().sha256()).orElseThrow();
            if (now.removed()) {
                return Optional.empty();
            }
            if (now.file().equals(shelved.file())) {
                throw gone;
            }
            return Optional.of(read(now));
        }
    }

    private byte[] read(Shelved shelved) throws IOException {
        var bytes = new WarcFile(folder, shelved.file()).read(shelved.begins());
        var found = Sha256.of(bytes);
        if (!found.equals(shelved.snapshot().sha256())) {
            throw new IOException("expected %s at %d of %s but found %s"
                    .formatted(shelved.snapshot().sha256(), shelved.begins(), shelved.file(), found));
        }
        return bytes;
    }
}
