package mx.vigia.scraper.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.catalog.SiteRequest;

/** Stores what is known of each page since it was last read completely; saved only after its content is safe. */
@ApplicationScoped
public class PageValidatorRepository {
    private static final SqlFunction<Remembered> REMEMBERED = row -> new Remembered(
            new PageValidators(row.getString("etag"), row.getString("last_modified"), row.getString("sha256")),
            row.getString("readers"),
            row.getInt("items"),
            Jdbc.strings(row, "next").stream().map(SiteRequest::read).toList(),
            new End(row.getString("ends"), row.getInt("bytes")),
            new PageDoubt(
                    row.getInt("doubted_items"),
                    row.getInt("doubts"),
                    Jdbc.instant(row, "doubted_since"),
                    row.getBoolean("accepted")));

    private final Jdbc database;

    PageValidatorRepository(Jdbc database) {
        this.database = database;
    }

    /** Returns what is known of this page. */
    public Optional<Remembered> of(String site, SiteRequest request) {
        return database.first(
                "select * from known_page where site = ? and address = ?", REMEMBERED, site, requestKey(request));
    }

    /** Returns what is known of the page at this address, if it had these bytes when last read completely. */
    public Optional<Remembered> findByDigest(String site, URI address, String sha256) {
        return database.first(
                "select * from known_page where site = ? and ? in (called, address) and sha256 = ?",
                REMEMBERED,
                site,
                address.toString(),
                sha256);
    }

    /** Returns when the page at this address was last read without a doubt, whether it is in doubt since or not. */
    public Optional<Instant> findLastReading(String site, URI address) {
        return database.first(
                "select max(read_at) as at from known_page where site = ? and called = ? and ends <> '' having"
                        + " count(*) > 0",
                row -> Jdbc.instant(row, "at"),
                site,
                address.toString());
    }

    /** Whether any page of the site was ever read; one that was only doubted has no end yet. */
    public boolean wasRead(String site) {
        return database.exists("select 1 from known_page where site = ? and ends <> ''", site);
    }

    /**
     * How long unchanging pages are not requested.
     *
     * @param settled the time since they were read
     * @param unsettled the time after another page brought news of their matter in which they are requested, since they
     *     may follow late
     */
    public record RevisitDelays(Duration settled, Duration unsettled) {}

    /** Whether this page, read by readers of this edition, showed something and need not be requested now. */
    public boolean isSettled(String site, SiteRequest request, String edition, RevisitDelays peace) {
        return database.exists(
                """
                select 1 from known_page where site = ? and address = ? and readers = ? and doubts = 0 and items > 0
                  and read_at > now() - cast(? as bigint) * interval '1 millisecond'
                  and unsettled_at <= now() - cast(? as bigint) * interval '1 millisecond'
                """,
                site,
                requestKey(request),
                edition,
                peace.settled().toMillis(),
                peace.unsettled().toMillis());
    }

    /**
     * Marks settled pages for reading again, at least once and for a while; runs in the transaction that stores news of
     * their matters.
     */
    public static void markUnsettled(Jdbc jdbc, String site, List<String> answers) {
        if (answers.isEmpty()) {
            return;
        }
        jdbc.update(
                "update known_page set read_at = 'epoch', unsettled_at = now() where site = ? and called = any (?)",
                site,
                Jdbc.array("text", answers));
    }

    /** Saves this page as read; in doubt, it keeps the time when it was last read without one. */
    public void save(String site, SiteRequest request, Remembered page) {
        database.update(
                """
                insert into known_page (site, address, etag, last_modified, sha256, items, next, readers, doubted_items, doubts, accepted, called, ends, bytes, doubted_since, read_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
                on conflict (site, address) do update set etag = excluded.etag, last_modified = excluded.last_modified,
                  sha256 = excluded.sha256, items = excluded.items, next = excluded.next, readers = excluded.readers,
                  doubted_items = excluded.doubted_items, doubts = excluded.doubts,
                  accepted = excluded.accepted, called = excluded.called, ends = excluded.ends, bytes = excluded.bytes,
                  doubted_since = excluded.doubted_since,
                  read_at = case when excluded.doubts = 0 then excluded.read_at else known_page.read_at end
                """,
                site,
                requestKey(request),
                page.known().etag(),
                page.known().lastModified(),
                page.known().sha256(),
                page.items(),
                Jdbc.array(
                        "text", page.next().stream().map(SiteRequest::written).toList()),
                page.readers(),
                page.doubt().items(),
                page.doubt().rounds(),
                page.doubt().accepted(),
                request.answer().toString(),
                page.end().word(),
                page.end().bytes(),
                page.doubt().since());
    }

    /** A request is identified by its address and the digest of its body. */
    private static String requestKey(SiteRequest request) {
        return request.isPosted()
                ? "%s POST %s"
                        .formatted(request.address(), Sha256.of(request.body().getBytes(StandardCharsets.UTF_8)))
                : request.address().toString();
    }

    /**
     * A page as it was read: its validators, the edition of its readers, its item count and its links; and how long it
     * has been in doubt.
     */
    public record Remembered(
            PageValidators known, String readers, int items, List<SiteRequest> next, End end, PageDoubt doubt) {
        private static final Remembered EMPTY =
                new Remembered(PageValidators.nothing(), "", 0, List.of(), new End("", 0), PageDoubt.none());

        public Remembered {
            next = List.copyOf(next);
        }

        /** Returns the state of a page never read. */
        public static Remembered nothing() {
            return EMPTY;
        }

        /** Returns the validators to send; none if read by another edition of the readers. */
        public PageValidators validatorsFor(String edition) {
            return readers.equals(edition) ? known : PageValidators.nothing();
        }

        /** Returns the same page with this end. */
        public Remembered ending(End other) {
            return new Remembered(known, readers, items, next, other, doubt);
        }

        /** Returns the same page with this item count. */
        public Remembered withItemCount(int count) {
            return new Remembered(known, readers, count, next, end, doubt);
        }

        /** Returns the same page with this doubt. */
        public Remembered in(PageDoubt other) {
            return new Remembered(known, readers, items, next, end, other);
        }
    }
    /**
     * The end of a page, and its size in bytes.
     *
     * @param word the name of the end marker, empty if it was not determined
     */
    public record End(String word, int bytes) {
        /** Whether the page's end has never been determined. */
        public boolean isUnknown() {
            return word.isEmpty();
        }
    }
}
