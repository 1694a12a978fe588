package mx.vigia.analysis.linking.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads and postpones pending reviews, and reads decisions and which paper resolves which bill. */
@ApplicationScoped
public class ReviewRepository {
    private static final String FROM_WAITING_SQL = """
            from record_pair p join dossier_link a on a.source_record = p.one join dossier_link b on b.source_record = p.other
            where p.asked and a.dossier <> b.dossier and not exists (
                select 1 from link_decision d join dossier_link x on x.source_record = d.one
                    join dossier_link y on y.source_record = d.other
                where not d.same and d.undone_at is null
                    and (x.dossier = a.dossier and y.dossier = b.dossier or x.dossier = b.dossier and y.dossier = a.dossier))
            and not exists (
                select 1 from shared_paper s join dossier_link x on x.source_record = s.paper
                    join dossier_link y on y.source_record = s.record
                where x.dossier = a.dossier and y.dossier = b.dossier or x.dossier = b.dossier and y.dossier = a.dossier)
            and not exists (
                select 1 from weighed_record w join dossier_link l on l.source_record = w.source_record
                    join dossier d on d.id = l.dossier
                where w.source_record in (p.one, p.other) and w.kind = 'report' and d.body ->> 'kind' <> 'report')
            """;
    private static final String FIND_PAIRS_TO_REVIEW_SQL = """
            select pairs.*, x.revision as ours_revision, y.revision as theirs_revision from (select distinct on (least(a.dossier, b.dossier), greatest(a.dossier, b.dossier))
                p.one, p.other, a.dossier as ours, b.dossier as theirs, p.score, p.evidence, p.later_at
            """ + FROM_WAITING_SQL + """
                order by least(a.dossier, b.dossier), greatest(a.dossier, b.dossier), p.score desc) pairs
                join dossier x on x.id = ours join dossier y on y.id = theirs
            where (coalesce(later_at, '-infinity'), -score, ours, theirs)
                > (coalesce(cast(? as timestamptz), '-infinity'), -cast(? as double precision), cast(? as uuid), cast(? as uuid))
            order by coalesce(later_at, '-infinity'), -score, ours, theirs limit ?
            """;
    private static final String POSTPONE_SQL = """
            update record_pair p set later_at = ? from dossier_link a, dossier_link b
            where a.source_record = p.one and b.source_record = p.other
                and (a.dossier = ? and b.dossier = ? or a.dossier = ? and b.dossier = ?)
            returning p.one
            """;
    private static final String COUNT_WAITING_SQL =
            "select count(distinct (least(a.dossier, b.dossier), greatest(a.dossier, b.dossier))) " + FROM_WAITING_SQL;
    /** A decision that took effect again has another row under its act: it is in force while one of its rows is. */
    private static final String FIND_DECISIONS_SQL = """
            select act, bool_and(same) as same, min(author) as author, bool_and(person) as person, min(reason) as reason,
                min(decided_at) as decided_at,
                case when bool_and(undone_at is not null) then max(undone_at) end as undone_at,
                case when bool_and(undone_at is not null) then (array_agg(undone_by order by undone_at desc))[1] end as undone_by,
                case when bool_and(undone_at is not null) then (array_agg(undone_reason order by undone_at desc))[1] end as undone_reason
            from link_decision d where exists (select 1 from dossier_link l
                where l.dossier = ? and (l.source_record = d.one or l.source_record = d.other))
            group by act order by decided_at desc, act limit 200
            """;

    private static final String FIND_RECORDS_SQL = """
            select site, source_key, dossier_link.dossier from dossier_link join source_record on id = source_record
            where dossier = ? order by site, source_key
            """;
    private static final String FIND_BILLS_OF_PAPER_SQL = """
            select distinct theirs.dossier as theirs, d.body ->> 'title' as title
            from dossier_link ours join shared_paper on paper = ours.source_record
                join dossier_link theirs on theirs.source_record = shared_paper.record
                join dossier d on d.id = theirs.dossier
            where ours.dossier = ? and theirs.dossier <> ours.dossier
            """;
    private static final String FIND_PAPERS_SQL = """
            select distinct theirs.dossier as theirs, d.body ->> 'title' as title
            from dossier_link ours join shared_paper on shared_paper.record = ours.source_record
                join dossier_link theirs on theirs.source_record = paper
                join dossier d on d.id = theirs.dossier
            where ours.dossier = ? and theirs.dossier <> ours.dossier
            """;
    private static final String FIND_ROWS_OF_ACT_SQL =
            "select distinct unnest(array[one, other]) from link_decision where act = ? and undone_at is null";

    private static final String FIND_BILLS_OF_UNDONE_SQL = """
            select distinct dossier from dossier_link join link_decision d on source_record in (d.one, d.other)
            where d.act = ? and d.undone_by = ? and not exists (
                select 1 from link_decision still where still.act = d.act and still.undone_at is null)
            """;

    private final Jdbc database;

    ReviewRepository(Jdbc database) {
        this.database = database;
    }

    /** Two bills that may be one, with the reasons. */
    public record PendingReview(
            UUID one,
            int oneRevision,
            UUID other,
            int otherRevision,
            double score,
            List<SignalWeight> evidence,
            @Nullable Instant putOff) {
        /** Returns its position among the pending reviews. */
        public Place place() {
            return new Place(putOff, score, one, other);
        }

        static PendingReview of(ResultSet row) throws SQLException {
            return new PendingReview(
                    row.getObject("ours", UUID.class),
                    row.getInt("ours_revision"),
                    row.getObject("theirs", UUID.class),
                    row.getInt("theirs_revision"),
                    row.getDouble("score"),
                    List.of(Json.read(row.getString("evidence"), SignalWeight[].class)),
                    Jdbc.instant(row, "later_at"));
        }
    }

    /**
     * A decision about a bill's records; {@code undoneAt} and what follows are null while it is in force, and omitted
     * from the API.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LinkDecided")
    public record Decided(
            UUID act,
            boolean same,
            String author,
            boolean person,
            @Nullable String reason,
            Instant at,
            @Nullable Instant undoneAt,
            @Nullable String undoneBy,
            @Nullable String undoneReason) {
        /** Whether it was not undone. */
        public boolean hasEffect() {
            return undoneAt == null;
        }

        static Decided of(ResultSet row) throws SQLException {
            return new Decided(
                    row.getObject("act", UUID.class),
                    row.getBoolean("same"),
                    row.getString("author"),
                    row.getBoolean("person"),
                    row.getString("reason"),
                    Jdbc.instant(row, "decided_at"),
                    Jdbc.instant(row, "undone_at"),
                    row.getString("undone_by"),
                    row.getString("undone_reason"));
        }
    }

    /** A record of a bill, by its key at its site. */
    @Schema(name = "SourceRecordName")
    public record Record(String site, String key) {}

    /** Another bill. */
    @TemplateData
    @Schema(name = "OtherBill")
    public record Other(UUID id, String title) {
        static Other of(ResultSet row) throws SQLException {
            return new Other(row.getObject("theirs", UUID.class), row.getString("title"));
        }
    }

    /**
     * The position of a pair among the pending reviews: postponed ones last, likeliest first.
     *
     * @param putOff when it was postponed, or null
     */
    public record Place(@Nullable Instant putOff, double score, UUID one, UUID other) {
        /** The start of the list. */
        public static final Place FIRST = new Place(null, Double.POSITIVE_INFINITY, new UUID(0, 0), new UUID(0, 0));
    }

    /** Returns the pending pairs, postponed ones last, likeliest first. */
    public List<PendingReview> findWaiting(int limit) {
        return findWaiting(Place.FIRST, limit);
    }

    /** Returns the pending pairs after this position. */
    public List<PendingReview> findWaiting(Place behind, int limit) {
        return database.list(
                FIND_PAIRS_TO_REVIEW_SQL,
                PendingReview::of,
                behind.putOff(),
                behind.score(),
                behind.one(),
                behind.other(),
                limit);
    }

    /** Returns the number of pending pairs of bills. */
    public long countWaiting() {
        return database.list(COUNT_WAITING_SQL, row -> row.getLong(1)).getFirst();
    }

    /** Postpones a pair of bills until after all pairs not postponed; returns false if it is not pending. */
    public boolean postpone(UUID one, UUID other, Instant now) {
        return !database.list(POSTPONE_SQL, row -> row.getLong("one"), now, one, other, other, one)
                .isEmpty();
    }

    /** Returns the decisions about the records of a bill, latest first. */
    public List<Decided> findDecisions(UUID bill) {
        return database.list(FIND_DECISIONS_SQL, Decided::of, bill);
    }

    /** Returns the records of a bill. */
    public List<Record> findRecords(UUID bill) {
        return database.list(
                FIND_RECORDS_SQL, row -> new Record(row.getString("site"), row.getString("source_key")), bill);
    }

    /**
     * Returns the bills of which this report, minuta or decree is a separate paper: several, or one that is kept apart
     * from it.
     */
    public List<Other> findBillsOfPaper(UUID bill) {
        return database.list(FIND_BILLS_OF_PAPER_SQL, Other::of, bill);
    }

    /** Returns the reports, minutas and decrees that are papers of this bill and separate matters. */
    public List<Other> findPapersOf(UUID bill) {
        return database.list(FIND_PAPERS_SQL, Other::of, bill);
    }

    /** Returns the rows of records a decision concerns; empty if it is no longer in force. */
    public List<Long> findRows(UUID editId) {
        return database.list(FIND_ROWS_OF_ACT_SQL, row -> row.getLong(1), editId);
    }

    /**
     * Returns the bills of a decision undone by this person or rule; empty if it was not undone, or by someone else.
     */
    public List<UUID> findBillsOfUndone(UUID editId, DecisionAuthor author) {
        return database.list(FIND_BILLS_OF_UNDONE_SQL, row -> row.getObject(1, UUID.class), editId, author.name());
    }
}
