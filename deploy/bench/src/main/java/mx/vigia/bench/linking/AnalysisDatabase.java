package mx.vigia.bench.linking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.bench.database.StackDatabase;
import mx.vigia.local.client.Await;
import mx.vigia.platform.store.SqlFunction;

/** The bills in the analysis of a stack, what names them, and how far processing has come. */
public final class AnalysisDatabase implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final StackDatabase database;

    private AnalysisDatabase(StackDatabase database) {
        this.database = database;
    }

    /** Opens the analysis' database behind this port. */
    public static AnalysisDatabase open(int port) {
        return new AnalysisDatabase(StackDatabase.open(port, "vigia_analysis"));
    }

    /** A link of a point, or the reason for its absence; {@code bill} is null then. */
    public record Link(UUID proceeding, int point, UUID bill, String ground) {}

    public List<KnownBill> bills() {
        return all(
                "select id, body from dossier",
                row -> KnownBill.of(row.getObject(1, UUID.class), json(row.getString(2))));
    }

    /** Returns the bills known under a key, by site and key. */
    public Map<String, Set<UUID>> keys() {
        var keys = new HashMap<String, Set<UUID>>();
        database.jdbc()
                .forEach(
                        "select site || '|' || alias, dossier from source_alias join dossier_link using (source_record)",
                        row -> keys.computeIfAbsent(row.getString(1), absent -> new HashSet<>())
                                .add(row.getObject(2, UUID.class)));
        return keys;
    }

    /** Returns the number of steps of all bills by site, and how many do not fit. */
    public List<StepsOfSite> steps() {
        return all(
                "select body ->> 'site', sum(jsonb_array_length(body -> 'steps')), sum(jsonb_array_length("
                        + "jsonb_path_query_array(body, '$.flagged[*] ? (@.flag == \"unknown-phrase\")'))),"
                        + " sum(jsonb_array_length(jsonb_path_query_array(body, '$.flagged[*] ? (@.flag =="
                        + " \"out-of-order\")'))) from dossier group by 1 order by 1",
                row -> new StepsOfSite(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4)));
    }

    /** Returns the unknown phrases, each with its site, the most frequent first. */
    public List<String> findUnknownPhrases() {
        return all(
                "select body ->> 'site', odd -> 'step' ->> 'phrase', count(*) from dossier,"
                        + " jsonb_array_elements(body -> 'flagged') odd where odd ->> 'flag' = 'unknown-phrase'"
                        + " group by 1, 2 order by 3 desc, 1, 2",
                row -> row.getString(1) + ", " + row.getInt(3) + " times: " + row.getString(2));
    }

    /** Waits until no more bills come for five seconds. */
    public void awaitBills() {
        var seen = new long[] {-1, 0};
        new Await(Duration.ofMinutes(10), "the analysis to process what was read", Duration.ofMillis(500))
                .untilTrue(() -> {
                    var now = number("select last from change_counter");
                    seen[1] = now == seen[0] && now > 0 ? seen[1] + 1 : 0;
                    seen[0] = now;
                    return seen[1] >= 10;
                });
    }

    public List<NamedMatter> matters() {
        return all(
                        "select id, subject, site, body from proceeding order by site, id",
                        row -> NamedMatter.of(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(3),
                                json(row.getString(4))))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    public List<Link> links() {
        return all(
                """
                select m.proceeding, m.point, l.dossier, coalesce(l.ground, m.ground)
                from mention m left join mention_link l using (proceeding, place)
                """,
                row -> new Link(
                        row.getObject(1, UUID.class), row.getInt(2), row.getObject(3, UUID.class), row.getString(4)));
    }

    /** Returns how many changes of bills the naming follower has still to read. */
    public long countPendingNaming() {
        return number("select last - last_number from change_counter, reprocessing where follower = 'naming'");
    }

    /** Returns how many bills have been named. */
    public long countNamed() {
        return number("select count(distinct dossier) from bill_reference");
    }

    public long proceedings() {
        return number("select count(*) from proceeding");
    }

    private long number(String question) {
        return database.jdbc().one(question, row -> row.getLong(1));
    }

    private <T> List<T> all(String question, SqlFunction<T> row) {
        return database.jdbc().list(question, row);
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
