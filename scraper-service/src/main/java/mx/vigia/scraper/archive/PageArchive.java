package mx.vigia.scraper.archive;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.archive.Snapshots.Shelved;
import mx.vigia.scraper.fetching.Exchange;

/** Keeps every answer as it was, each told of in a manifest chained by hash, and gives a page back by the SHA-256 of its bytes. */
@ApplicationScoped
public class PageArchive {
    private final DataSource database;
    private final Path folder;
    private final Keeping config;
    private final Room room;
    /** Writers of one process wait here, so that no more than one of them waits in the database, with a connection in hand. */
    private final ReentrantLock pen = new ReentrantLock(true);

    PageArchive(DataSource database, ArchiveConfig files, Keeping config) {
        this.database = database;
        this.folder = files.data().resolve("warc");
        this.config = config;
        this.room = new Room(folder, config);
    }

    /**
     * Keeps what was heard while this address was asked for; when it returns it is on the disk and in the manifest.
     *
     * @throws ArchiveFull where there is no room, in which case nothing of it is kept
     */
    public void keep(String site, URI asked, List<Exchange> heard) throws SQLException, IOException {
        if (heard.isEmpty()) {
            return;
        }
        var more = heard.stream().mapToLong(exchange -> exchange.body().length).sum();
        writing(more, desk -> {
            for (var exchange : heard) {
                desk.keep(site, asked, exchange);
            }
        });
    }

    /** Keeps a page out of a folder of recorded ones. */
    public Snapshot keep(String site, URI address, Instant at, byte[] bytes) throws SQLException, IOException {
        var snapshot = new Snapshot(Sha256.of(bytes), site, address, at, "", bytes.length);
        writing(bytes.length, desk -> desk.keep(snapshot, bytes));
        return snapshot;
    }

    /** Refuses where there is no room for anything, so that no site is asked in vain. */
    public void refuseIfFull() throws SQLException, IOException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select bytes from archive_head")) {
            var row = select.executeQuery();
            row.next();
            room.check(row.getLong(1), 0);
        }
    }

    /** What is done while the end of the chain is held. */
    interface Work {
        void on(Desk desk) throws SQLException, IOException;
    }

    private void writing(long more, Work work) throws SQLException, IOException {
        holding(desk -> {
            room.check(desk.chain().bytes(), more);
            work.on(desk);
        });
    }

    /** Does this while the end of the chain is held, whether there is room for more or not. */
    void holding(Work work) throws SQLException, IOException {
        pen.lock();
        try {
            write(work);
        } finally {
            pen.unlock();
        }
    }

    private void write(Work work) throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var chain = new Chain(connection, folder);
                work.on(new Desk(connection, chain, new Shelf(connection, folder, config, chain), config));
                chain.save();
                connection.commit();
            } catch (IOException e) {
                connection.rollback();
                throw Room.named(e);
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /** Takes away what was never committed at the ends of the open files. */
    void mend(Instant now) throws SQLException, IOException {
        holding(desk -> {
            for (var file : desk.files().open()) {
                desk.shelf().cutBehind(file.site(), file.name(), file.bytes(), now);
            }
        });
    }

    /** The files of earlier days that are open still. */
    List<FileRows.Shelved> leftOpen(Instant now) throws SQLException {
        try (var connection = database.getConnection()) {
            return new FileRows(connection).openSince(LocalDate.ofInstant(now, ZoneOffset.UTC));
        }
    }

    List<String> filesOlderThan(Instant moment) throws SQLException {
        try (var connection = database.getConnection()) {
            return new FileRows(connection).olderThan(moment);
        }
    }

    /** Takes from the disk what the manifest says was removed. */
    void removeRetired() throws SQLException, IOException {
        try (var connection = database.getConnection()) {
            for (var name : new FileRows(connection).removed()) {
                new WarcFile(folder, name).remove();
            }
        }
    }

    /** The snapshot with this digest, also where its bytes were removed since. */
    public Optional<Snapshot> find(String sha256) throws SQLException {
        return shelved(sha256).map(Shelved::snapshot);
    }

    Optional<Shelved> shelved(String sha256) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Snapshots(connection).with(sha256);
        }
    }

    /** The number of the last row of the manifest. */
    public long end() throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select number from archive_head")) {
            var row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** What the manifest tells of the pages of a site behind this number, no more of them than so many. */
    public List<Entry> pages(String site, long after, int most) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Manifest(connection).pagesOf(site, after, most);
        }
    }

    /** The row of the manifest of this number. */
    public Optional<Entry> entry(long number) throws SQLException {
        try (var connection = database.getConnection()) {
            return new Manifest(connection).numbered(number);
        }
    }

    /** The bytes with this digest, out of their WARC record, unless we never had them or retention removed them. */
    public Optional<byte[]> bytes(String sha256) throws SQLException, IOException {
        var shelved = shelved(sha256).filter(snapshot -> !snapshot.removed());
        return shelved.isPresent() ? standing(shelved.get()) : Optional.empty();
    }

    /** Retention takes a file after it has said so, hence a look at where the bytes stand now tells whether they are missed. */
    Optional<byte[]> standing(Shelved shelved) throws SQLException, IOException {
        try {
            return Optional.of(read(shelved));
        } catch (NoSuchFileException gone) {
            var now = shelved(shelved.snapshot().sha256()).orElseThrow();
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
