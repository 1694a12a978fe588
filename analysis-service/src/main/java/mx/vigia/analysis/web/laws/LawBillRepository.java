package mx.vigia.analysis.web.laws;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the laws that bills would change, and these bills. */
@ApplicationScoped
class LawBillRepository {
    private static final String LIVE_STAGES_SQL = Arrays.stream(Stage.values())
            .filter(Stage::live)
            .map(stage -> "'" + stage.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    private static final String CHANGING_RELATIONS_SQL = Arrays.stream(AmendmentKind.values())
            .filter(AmendmentKind::changesProvisions)
            .map(relation -> "'" + relation.word() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /**
     * The order of kinds. A report, a minuta or a decree is not counted if the bill whose paper it is, or may be, is of
     * an earlier kind and live itself.
     */
    private static final String KIND_ORDER_SQL =
            "array_position(array['initiative', 'motion', 'minuta', 'decree', 'report'], body ->> 'kind') as place";

    private static final String IS_NOT_PAPER_SQL = """
            not exists (
                select 1 from live bill join bill_paper on paper = own.id and bill_paper.bill = bill.id
                where bill.place < own.place%s)
            """;
    private static final String SELECT_LAWS_SQL = """
            select law, min(name) as name, count(distinct dossier) as bills, max(last_changed) as changed,
                count(distinct dossier) filter (where body ->> 'stage' in %s) as live
            from dossier_law join dossier on dossier.id = dossier
            where relation <> 'mention-only' and (law like ? escape '!' or law = any (?))
                and (? = '' or body -> 'tags' @> jsonb_build_array(jsonb_build_object('topic', ?)))
            group by law
            """.formatted(LIVE_STAGES_SQL);
    private static final String FIND_LAWS_SQL = "select counted.* from (" + SELECT_LAWS_SQL + """
            ) counted cross join lateral (
                select case when ? then 0 else -live end as one, case when ? then 0 else -bills end as two) place
            where (one, two, law) > (?, ?, ?) order by one, two, law limit ?
            """;
    private static final String FIND_BILLS_SQL = """
            select relation, articles, body, last_changed, live
            from dossier_law join dossier on dossier.id = dossier cross join lateral (
                select case when body ->> 'stage' in %s then 1 else 0 end as live) place
            where law = ? and (? = '' or body -> 'tags' @> jsonb_build_array(jsonb_build_object('topic', ?)))
                and (live, last_changed, dossier, relation) < (?, ?, ?, ?)
            order by live desc, last_changed desc, dossier desc, relation desc limit ?
            """.formatted(LIVE_STAGES_SQL);
    private static final String COUNT_BY_ARTICLE_SQL = """
            with live as (
                select distinct dossier.id, article, %s
                from dossier_law join dossier on dossier.id = dossier, unnest(articles) as article
                where law = ? and relation <> 'mention-only' and body ->> 'stage' in %s)
            select article, count(*) as bills from live own where %s
            group by article
            """.formatted(
                    KIND_ORDER_SQL, LIVE_STAGES_SQL, IS_NOT_PAPER_SQL.formatted(" and bill.article = own.article"));

    /**
     * Counts bills none of whose changes name an article. A bill whose paper names some is not counted on those
     * articles, so it is counted here.
     */
    private static final String COUNT_WITHOUT_ARTICLE_SQL =
            """
            with live as (
                select dossier.id, %s, bool_and(cardinality(articles) = 0) as bare
                from dossier_law join dossier on dossier.id = dossier
                where law = ? and relation in %s and body ->> 'stage' in %s
                group by dossier.id)
            select count(*) from live own where bare and %s
            """.formatted(KIND_ORDER_SQL, CHANGING_RELATIONS_SQL, LIVE_STAGES_SQL, IS_NOT_PAPER_SQL.formatted(""));

    /** Finds the name that bills use; of a law that none names, that of its record as a law in force. */
    private static final String FIND_NAME_SQL = """
            select name from (
                select 1 as place, min(name) as name from dossier_law where law = ?
                union all
                select 2, min(body ->> 'title') from law_in_force join dossier on dossier.id = law_in_force.dossier
                where law = ?) named
            where name is not null order by place
            """;

    private final Jdbc database;

    LawBillRepository(Jdbc database) {
        this.database = database;
    }

    /** A law and the number of bills that would change it; {@code live} are those still under way. */
    @Schema(name = "LawCounted")
    record Counted(String id, String name, int bills, int live, Instant changed) {}

    /** The effect of one bill on a law, with the moment of the bill's last change. */
    record LawChange(Dossier bill, String relation, List<String> articles, Instant changed) {
        boolean live() {
            return bill.stage().live();
        }
    }

    /** The position in a list of changes, after which it continues. */
    record AfterLawChange(boolean live, Instant changed, UUID bill, String relation) {
        private static final UUID NIL_UUID = new UUID(0, 0);
        private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T00:00:00Z");

        /** Returns the position at the beginning of the list. */
        static AfterLawChange first() {
            return new AfterLawChange(true, FAR_FUTURE, NIL_UUID, "");
        }
    }

    /**
     * The position in a list of laws, after which it continues.
     *
     * @param byId whether the list is ordered by id, so that a law never moves
     */
    record After(boolean byId, long live, long bills, String law) {
        /** Returns the position at the beginning of the list. */
        static After first(boolean byId) {
            return new After(byId, Integer.MAX_VALUE, Integer.MAX_VALUE, "");
        }
    }

    /**
     * Returns the laws that most live bills would change.
     *
     * @param called an abbreviation of a law or a part of its name; empty for all laws
     * @param topic the id of a topic of the bills; empty for any
     */
    List<Counted> laws(String called, String topic, int max) {
        return laws(called, topic, After.first(false), max);
    }

    /** Returns the same in either order, from a position on. */
    List<Counted> laws(String called, String topic, After after, int max) {
        var abbreviated = LawCatalog.known().abbreviatedAs(called).stream()
                .map(law -> Law.idOf(law.name()))
                .toList();
        String pattern = abbreviated.isEmpty() ? "%" + escaped(Law.idOf(called)) + "%" : "";
        return database.list(
                FIND_LAWS_SQL,
                LawBillRepository::counted,
                pattern,
                Jdbc.array("text", abbreviated),
                topic,
                topic,
                after.byId(),
                after.byId(),
                after.byId() ? 0 : -after.live(),
                after.byId() ? 0 : -after.bills(),
                after.law(),
                max);
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /**
     * Returns the bills that would change a law or name it, those under way first, one entry for each change; of a
     * topic if its id is given.
     */
    List<LawChange> bills(String law, String topic, int max) {
        return bills(law, topic, AfterLawChange.first(), max);
    }

    /** Returns the same from a position in the list on. */
    List<LawChange> bills(String law, String topic, AfterLawChange after, int max) {
        return database.list(
                FIND_BILLS_SQL,
                LawBillRepository::toLawChange,
                law,
                topic,
                topic,
                after.live() ? 1 : 0,
                after.changed(),
                after.bill(),
                after.relation(),
                max);
    }

    /**
     * Returns the number of live bills by article of a law, for articles that any would change, each bill counted with
     * its papers.
     */
    Map<String, Integer> countLiveByArticle(String law) {
        return database
                .list(COUNT_BY_ARTICLE_SQL, row -> Map.entry(row.getString("article"), row.getInt("bills")), law)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Returns the number of live bills that would change provisions of a law without a known article, each counted with
     * its papers.
     */
    int countLiveWithoutArticle(String law) {
        return database.list(COUNT_WITHOUT_ARTICLE_SQL, row -> row.getInt(1), law)
                .getFirst();
    }

    /** Returns the name by which bills call a law; empty if no bill does. */
    List<String> findName(String law) {
        return database.list(FIND_NAME_SQL, row -> row.getString(1), law, law);
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("law"),
                row.getString("name"),
                row.getInt("bills"),
                row.getInt("live"),
                Jdbc.instant(row, "changed"));
    }

    private static LawChange toLawChange(ResultSet row) throws SQLException {
        return new LawChange(
                Json.read(row.getString("body"), Dossier.class),
                row.getString("relation"),
                List.of((String[]) row.getArray("articles").getArray()),
                Jdbc.instant(row, "last_changed"));
    }
}
