package mx.vigia.analysis.linking.actor;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.platform.store.Jdbc;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Reads bodies, from the data and as named by pages, with what they propose, receive and meet about. */
@ApplicationScoped
public class BodyRepository {
    private static final String FIND_BY_ID_SQL = """
            select id, kind, chamber, name from body_name where id = ?
            union all select body, 'committee', chamber, name from committee_roster where body = ? limit 1
            """;
    /**
     * Whether the body's chamber reported the bill: the chamber its id begins with, else the Permanent Commission. A
     * report whose step names no chamber counts for any body.
     */
    private static final String IS_REPORTED_SQL = """
            jsonb_exists_any(r.reported_in, array['reported', 'reported-negative', 'passed', 'rejected', case split_part(b.id, '-', 1)
                when 'diputados' then 'deputies' when 'senado' then 'senate' else 'permanent-commission' end])
            """;

    private static final String COUNTS_SQL = """
            count(distinct d.subject) filter (where d.part <> 'meeting') as bills,
                count(distinct d.subject) filter (where d.part = 'proponent') as proposed,
                count(distinct d.subject) filter (where d.part in ('report', 'opinion')) as referred,
                count(distinct d.subject) filter (where d.part = 'report' and
            """ + IS_REPORTED_SQL + """
            ) as reported, count(distinct d.subject) filter (where d.part = 'meeting') as meetings, max(d.day) as last
            """;
    private static final String JOIN_DEEDS_SQL = """
             left join body_deed d on d.body = b.id
                left join dossier r on r.id = d.subject and d.part = 'report' and r.reported_in <> '[]'::jsonb
            """;
    private static final String SELECT_COUNTED_SQL =
            "select b.id, b.kind, b.chamber, b.name, " + COUNTS_SQL + " from body_name b" + JOIN_DEEDS_SQL + """
            where (? = '' or b.kind = ?) and b.id like ? escape '!'
            group by b.id
            """;
    private static final String FIND_PAGE_SQL = "select counted.* from (" + SELECT_COUNTED_SQL + """
            ) counted cross join lateral (
                select case when ? then 0 else -bills end as one, case when ? then '' else name end as two) place
            where (one, two, id) > (?, ?, ?) order by one, two, id limit ?
            """;
    private static final String FIND_COUNTS_SQL =
            "select b.id, " + COUNTS_SQL + " from unnest(?) with ordinality b (id, place)" + JOIN_DEEDS_SQL
                    + " group by b.place, b.id order by b.place";
    private static final String FIND_ACTS_SQL = """
            select distinct on (coalesce(d.day, '0001-01-01'), d.subject) d.subject, d.part, d.day, p.site, p.address, p.sha256
            from body_deed d join actor_page p on p.id = d.page
            where d.body = ? and d.part = any (?)
            order by coalesce(d.day, '0001-01-01') desc, d.subject, d.part, p.fetched_at desc limit ?
            """;
    private static final String FIND_VOTES_SQL = """
            select distinct p.id, p.held_on, l.dossier from body_deed b join mention_link l on l.dossier = b.subject
                join proceeding p on p.id = l.proceeding and p.subject = 'vote'
            where b.body = ? and b.part = 'report' order by p.held_on desc nulls last, p.id limit ?
            """;

    private final Jdbc database;

    BodyRepository(Jdbc database) {
        this.database = database;
    }

    /**
     * A body and how often pages name it.
     *
     * @param bills all that it proposes or receives
     * @param referred those referred to it for a report or an opinion
     * @param reported of those referred to it for a report, the ones that a source states were reported by a committee
     *     of its chamber
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BodyCounted")
    public record Counted(
            Body body,
            long bills,
            long proposed,
            long referred,
            long reported,
            long meetings,
            @Nullable LocalDate last) {}

    /** A single act of a body on a bill or at a meeting, with a page as its source. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BodyAct")
    public record Act(
            UUID subject, @Nullable String part, @Nullable LocalDate day, Legislator.@Nullable Evidence page) {}

    /** A vote on a bill that was referred to the body for a report. */
    public record OnItsBill(UUID vote, UUID bill) {}

    /** Returns the body with this id, from the data or named by a page. */
    public Optional<Body> findById(String id) {
        return BodyCatalog.known().findById(id).or(() -> database.first(FIND_BY_ID_SQL, BodyRepository::body, id, id));
    }

    /** Returns how often pages name a body. */
    public Counted findCounts(Body body) {
        return findCounts(List.of(body)).getFirst();
    }

    /** Returns how often pages name each of these bodies, in their order, with a single query. */
    public List<Counted> findCounts(List<Body> bodies) {
        Map<String, Body> byId = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return database.list(
                FIND_COUNTS_SQL,
                row -> findCounts(byId.get(row.getString("id")), row),
                Jdbc.array("text", bodies.stream().map(Body::id).toList()));
    }

    /**
     * Returns bodies named by pages but not in the data, most bills first; {@code like} is a part of the id and may be
     * empty.
     */
    public List<Counted> findPage(BodyKind kind, String like, int max) {
        return findPage(kind, like, After.first(false), max);
    }

    /**
     * The position after a body in a list of bodies of one kind named by pages.
     *
     * @param byId whether the list is in the order of ids, in which a body never moves
     */
    public record After(boolean byId, long bills, String name, String id) {
        /** Returns the start of the list. */
        public static After first(boolean byId) {
            return new After(byId, Integer.MAX_VALUE, "", "");
        }
    }

    /** Returns bodies in either order, from this position on. */
    public List<Counted> findPage(BodyKind kind, String like, After after, int max) {
        String word = Optional.ofNullable(kind).map(BodyKind::word).orElse("");
        String pattern = "%" + BodyNames.toSlug(like).replace("_", "!_") + "%";
        return database.list(
                FIND_PAGE_SQL,
                row -> findCounts(body(row), row),
                word,
                word,
                pattern,
                after.byId(),
                after.byId(),
                after.byId() ? 0 : -after.bills(),
                after.byId() ? "" : after.name(),
                after.id(),
                max);
    }

    /** Returns the body's acts in these parts, latest first, each bill or meeting once. */
    public List<Act> acts(String body, List<ActorPart> parts, int max) {
        return database.list(
                FIND_ACTS_SQL,
                BodyRepository::act,
                body,
                Jdbc.array("text", parts.stream().map(ActorPart::word).toList()),
                max);
    }

    /** Returns the votes on bills referred to the body for a report, latest first. */
    public List<OnItsBill> votes(String body, int max) {
        return database.list(
                FIND_VOTES_SQL,
                row -> new OnItsBill(row.getObject("id", UUID.class), row.getObject("dossier", UUID.class)),
                body,
                max);
    }

    private static Body body(ResultSet row) throws SQLException {
        return Body.ofName(
                row.getString("id"),
                BodyKind.of(row.getString("kind")),
                Optional.ofNullable(row.getString("chamber")).map(Chamber::of).orElse(null),
                row.getString("name"));
    }

    private static Counted findCounts(Body body, ResultSet row) throws SQLException {
        return new Counted(
                body,
                row.getLong("bills"),
                row.getLong("proposed"),
                row.getLong("referred"),
                row.getLong("reported"),
                row.getLong("meetings"),
                row.getObject("last", LocalDate.class));
    }

    private static Act act(ResultSet row) throws SQLException {
        return new Act(
                row.getObject("subject", UUID.class),
                row.getString("part"),
                row.getObject("day", LocalDate.class),
                LegislatorRowMapper.EVIDENCE.apply(row));
    }
}
