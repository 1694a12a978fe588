package mx.vigia.analysis.web.laws;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import mx.vigia.analysis.bill.Rows;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.platform.text.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The laws that bills would change, and which bills these are, to read. */
@ApplicationScoped
class LawBillRepository {
    private static final String LIVE = Arrays.stream(Stage.values())
            .filter(Stage::live)
            .map(stage -> "'" + stage.name() + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    private static final String CHANGING = Arrays.stream(AmendmentKind.values())
            .filter(AmendmentKind::changesProvisions)
            .map(relation -> "'" + relation.word() + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** A report, a minuta or a decree is no other bill than that whose paper it is, or may be, of a kind before its own, where that one is live itself. */
    private static final String PLACE =
            "array_position(array['initiative', 'motion', 'minuta', 'decree', 'report'], body ->> 'kind') as place";

    private static final String IS_NO_PAPER = """
            not exists (
                select 1 from live bill join bill_paper on paper = own.id and bill_paper.bill = bill.id
                where bill.place < own.place%s)
            """;
    private static final String LAWS = """
            select law, min(name) as name, count(distinct dossier) as bills, max(last_changed) as changed,
                count(distinct dossier) filter (where body ->> 'stage' in %s) as live
            from dossier_law join dossier on dossier.id = dossier
            where relation <> 'mention-only' and (law like ? escape '!' or law = any (?))
                and (? = '' or body -> 'tags' @> jsonb_build_array(jsonb_build_object('topic', ?)))
            group by law
            """.formatted(LIVE);
    private static final String LISTED = "select counted.* from (" + LAWS + """
            ) counted cross join lateral (
                select case when ? then 0 else -live end as one, case when ? then 0 else -bills end as two) place
            where (one, two, law) > (?, ?, ?) order by one, two, law limit ?
            """;
    private static final String BILLS = """
            select relation, articles, body, last_changed, live
            from dossier_law join dossier on dossier.id = dossier cross join lateral (
                select case when body ->> 'stage' in %s then 1 else 0 end as live) place
            where law = ? and (? = '' or body -> 'tags' @> jsonb_build_array(jsonb_build_object('topic', ?)))
                and (live, last_changed, dossier, relation) < (?, ?, ?, ?)
            order by live desc, last_changed desc, dossier desc, relation desc limit ?
            """.formatted(LIVE);
    private static final String ON_ARTICLES =
            """
            with live as (
                select distinct dossier.id, article, %s
                from dossier_law join dossier on dossier.id = dossier, unnest(articles) as article
                where law = ? and relation <> 'mention-only' and body ->> 'stage' in %s)
            select article, count(*) as bills from live own where %s
            group by article
            """.formatted(PLACE, LIVE, IS_NO_PAPER.formatted(" and bill.article = own.article"));

    /** Of bills of which no deed names an article; one whose paper names some is not counted on them, so it is counted here. */
    private static final String ON_NO_ARTICLE = """
            with live as (
                select dossier.id, %s, bool_and(cardinality(articles) = 0) as bare
                from dossier_law join dossier on dossier.id = dossier
                where law = ? and relation in %s and body ->> 'stage' in %s
                group by dossier.id)
            select count(*) from live own where bare and %s
            """.formatted(PLACE, CHANGING, LIVE, IS_NO_PAPER.formatted(""));

    private static final String NAME = "select min(name) from dossier_law where law = ? having count(*) > 0";

    private final DataSource database;

    LawBillRepository(DataSource database) {
        this.database = database;
    }

    /** A law and how many bills would change it; {@code live} those that are still under way. */
    @Schema(name = "LawCounted")
    record Counted(String id, String name, int bills, int live, Instant changed) {}

    /** What one bill, which changed last at that moment, would do to a law. */
    record Deed(Dossier bill, String relation, List<String> articles, Instant changed) {
        boolean live() {
            return bill.stage().live();
        }
    }

    /** Where a list of deeds goes on: behind this one. */
    record AfterDeed(boolean live, Instant changed, UUID bill, String relation) {
        private static final UUID NOBODY = new UUID(0, 0);
        private static final Instant NEVER_YET = Instant.parse("9999-12-31T00:00:00Z");

        /** The beginning of the list. */
        static AfterDeed nothing() {
            return new AfterDeed(true, NEVER_YET, NOBODY, "");
        }
    }

    /**
     * Where a list of laws goes on: behind this law.
     *
     * @param byId whether the list is in the order of ids, in which a law never moves
     */
    record After(boolean byId, long live, long bills, String law) {
        /** The beginning of the list. */
        static After nothing(boolean byId) {
            return new After(byId, Integer.MAX_VALUE, Integer.MAX_VALUE, "");
        }
    }

    /**
     * The laws that most live bills would change.
     *
     * @param called an abbreviation of a law or else a part of its name; all laws where it is empty
     * @param topic the id of a topic of the bills; of any topic where it is empty
     */
    List<Counted> laws(String called, String topic, int most) {
        return laws(called, topic, After.nothing(false), most);
    }

    /** The same in either order, from a place in it on. */
    List<Counted> laws(String called, String topic, After after, int most) {
        var abbreviated = LawCatalog.known().abbreviatedAs(called).stream()
                .map(law -> Law.idOf(law.name()))
                .toList();
        String pattern = abbreviated.isEmpty() ? "%" + escaped(Law.idOf(called)) + "%" : "";
        return ask(connection -> Rows.list(
                connection,
                LISTED,
                LawBillRepository::counted,
                pattern,
                Rows.array(connection, "text", abbreviated),
                topic,
                topic,
                after.byId(),
                after.byId(),
                after.byId() ? 0 : -after.live(),
                after.byId() ? 0 : -after.bills(),
                after.law(),
                most));
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** The bills that would change a law or name it, those under way first, one entry for each deed; of a topic where its id is given. */
    List<Deed> bills(String law, String topic, int most) {
        return bills(law, topic, AfterDeed.nothing(), most);
    }

    /** The same from a place in the list on. */
    List<Deed> bills(String law, String topic, AfterDeed after, int most) {
        return ask(connection -> Rows.list(
                connection,
                BILLS,
                LawBillRepository::deed,
                law,
                topic,
                topic,
                after.live() ? 1 : 0,
                after.changed(),
                after.bill(),
                after.relation(),
                most));
    }

    /** How many live bills there are on each article of a law that any would change, each with its papers. */
    Map<String, Integer> liveOnArticles(String law) {
        return ask(connection -> Rows.list(
                        connection, ON_ARTICLES, row -> Map.entry(row.getString("article"), row.getInt("bills")), law)
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How many live bills would change provisions of a law of which we know no article, each with its papers. */
    int liveOnNoArticle(String law) {
        return ask(connection -> Rows.list(connection, ON_NO_ARTICLE, row -> row.getInt(1), law))
                .getFirst();
    }

    /** The name by which bills call a law, none where no bill does. */
    List<String> nameOf(String law) {
        return ask(connection -> Rows.list(connection, NAME, row -> row.getString(1), law));
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("law"),
                row.getString("name"),
                row.getInt("bills"),
                row.getInt("live"),
                Rows.instant(row, "changed"));
    }

    private static Deed deed(ResultSet row) throws SQLException {
        return new Deed(
                Json.read(row.getString("body"), Dossier.class),
                row.getString("relation"),
                List.of((String[]) row.getArray("articles").getArray()),
                Rows.instant(row, "last_changed"));
    }

    /** A question to the database. */
    @FunctionalInterface
    private interface Question<T> {
        T put(Connection connection) throws SQLException;
    }

    private <T> T ask(Question<T> question) {
        try (Connection connection = database.getConnection()) {
            return question.put(connection);
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
