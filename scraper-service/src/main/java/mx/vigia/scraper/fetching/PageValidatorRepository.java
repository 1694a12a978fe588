package mx.vigia.scraper.fetching;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.platform.text.Sha256;
import mx.vigia.scraper.catalog.SiteRequest;

/** What we remember of each page since it was last read to the end; kept only after what it said is safe. */
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

    /** What we remember of this page. */
    public Optional<Remembered> of(String site, SiteRequest ask) {
        return database.first(
                "select * from known_page where site = ? and address = ?", REMEMBERED, site, requestKey(ask));
    }

    /** What we remember of the page at this address, if it had these bytes when it was last read to the end. */
    public Optional<Remembered> findByDigest(String site, URI address, String sha256) {
        return database.first(
                "select * from known_page where site = ? and ? in (called, address) and sha256 = ?",
                REMEMBERED,
                site,
                address.toString(),
                sha256);
    }

    /**
     * How long pages that do not change are left alone.
     *
     * @param settled for so long after they were read
     * @param unsettled not for so long after another page brought news of their matter: they may follow it late
     */
    public record RevisitDelays(Duration settled, Duration unsettled) {}

    /** True where this page, read by readers of this edition, showed something, and is to be left alone. */
    public boolean isSettled(String site, SiteRequest ask, String edition, RevisitDelays peace) {
        return database.exists(
                """
                select 1 from known_page where site = ? and address = ? and readers = ? and doubts = 0 and items > 0
                  and read_at > now() - cast(? as bigint) * interval '1 millisecond'
                  and unsettled_at <= now() - cast(? as bigint) * interval '1 millisecond'
                """,
                site,
                requestKey(ask),
                edition,
                peace.settled().toMillis(),
                peace.unsettled().toMillis());
    }

    /** Within the transaction that takes news of their matters: these pages are looked at again, at least once and for a while, though they were settled. */
    public static void markUnsettled(Jdbc jdbc, String site, List<String> answers) {
        if (answers.isEmpty()) {
            return;
        }
        jdbc.update(
                "update known_page set read_at = 'epoch', unsettled_at = now() where site = ? and called = any (?)",
                site,
                Jdbc.array("text", answers));
    }

    /** Remembers this page as read. */
    public void save(String site, SiteRequest ask, Remembered page) {
        database.update(
                """
                insert into known_page (site, address, etag, last_modified, sha256, items, next, readers, doubted_items, doubts, accepted, called, ends, bytes, doubted_since, read_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, now())
                on conflict (site, address) do update set etag = excluded.etag, last_modified = excluded.last_modified,
                  sha256 = excluded.sha256, items = excluded.items, next = excluded.next, readers = excluded.readers,
                  doubted_items = excluded.doubted_items, doubts = excluded.doubts,
                  accepted = excluded.accepted, called = excluded.called, ends = excluded.ends, bytes = excluded.bytes,
                  doubted_since = excluded.doubted_since, read_at = excluded.read_at
                """,
                site,
                requestKey(ask),
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
                ask.answer().toString(),
                page.end().word(),
                page.end().bytes(),
                page.doubt().since());
    }

    /** A question is known by its address and the digest of what is sent there. */
    private static String requestKey(SiteRequest ask) {
        return ask.isPosted()
                ? "%s POST %s".formatted(ask.address(), Sha256.of(ask.body().getBytes(StandardCharsets.UTF_8)))
                : ask.address().toString();
    }

    /**
     * A page as it was read: what to ask with, which edition of its readers read it, how many items it had, and where it
     * pointed; and how long it has been in doubt.
     */
    public record Remembered(
            PageValidators known, String readers, int items, List<SiteRequest> next, End end, PageDoubt doubt) {
        private static final Remembered EMPTY =
                new Remembered(PageValidators.nothing(), "", 0, List.of(), new End("", 0), PageDoubt.none());

        public Remembered {
            next = List.copyOf(next);
        }

        /** A page never read. */
        public static Remembered nothing() {
            return EMPTY;
        }

        /** What to ask with; another edition of the readers asks as if for the first time. */
        public PageValidators validatorsFor(String edition) {
            return readers.equals(edition) ? known : PageValidators.nothing();
        }

        /** The same page with this end. */
        public Remembered ending(End other) {
            return new Remembered(known, readers, items, next, other, doubt);
        }

        /** The same page with so many items. */
        public Remembered withItemCount(int many) {
            return new Remembered(known, readers, many, next, end, doubt);
        }

        /** The same page in this doubt. */
        public Remembered in(PageDoubt other) {
            return new Remembered(known, readers, items, next, end, other);
        }
    }
    /**
     * With what a page ended, and after how many bytes.
     *
     * @param word the word for it, empty where nobody looked
     */
    public record End(String word, int bytes) {
        /** True where nobody has read the page and looked for its end. */
        public boolean isUnknown() {
            return word.isEmpty();
        }
    }
}
