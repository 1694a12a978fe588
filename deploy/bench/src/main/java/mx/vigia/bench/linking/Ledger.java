package mx.vigia.bench.linking;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the analysis of a house holds of bills, of what names them, and of how far it has come. */
public final class Ledger implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    /** Opens the analysis' database behind this port. */
    public static Ledger at(int port) {
        try {
            return new Ledger(DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + port + "/vigia_analysis", "postgres", "postgres"));
        } catch (SQLException closed) {
            throw new IllegalStateException("the database of the analysis does not open", closed);
        }
    }

    /** A link of a point, or why there is none; {@code bill} is null there. */
    public record Link(UUID proceeding, int point, UUID bill, String ground) {}

    /** A row made into something. */
    private interface Making<T> {
        T of(ResultSet row) throws SQLException;
    }

    public List<KnownBill> bills() {
        return all(
                "select id, body from dossier",
                row -> KnownBill.of(row.getObject(1, UUID.class), json(row.getString(2))));
    }

    /** The bills known under a key, by site and key. */
    public Map<String, Set<UUID>> keys() {
        var keys = new HashMap<String, Set<UUID>>();
        all(
                "select site || '|' || alias, dossier from source_alias join dossier_link using (source_record)",
                row -> keys.computeIfAbsent(row.getString(1), absent -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)));
        return keys;
    }

    public List<Matter> matters() {
        return all(
                        "select id, subject, site, body from proceeding order by site, id",
                        row -> Matter.of(
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

    /** How many changes of bills the naming has yet to follow. */
    public long unnamed() {
        return number("select c.last - r.last from change_counter c, bill_reference_reached r");
    }

    /** How many bills have been named. */
    public long named() {
        return number("select count(distinct dossier) from bill_reference");
    }

    public long proceedings() {
        return number("select count(*) from proceeding");
    }

    private long number(String question) {
        return all(question, row -> row.getLong(1)).getFirst();
    }

    private <T> List<T> all(String question, Making<T> making) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var made = new ArrayList<T>();
            while (rows.next()) {
                made.add(making.of(rows));
            }
            return made;
        } catch (SQLException silent) {
            throw new IllegalStateException("the database of the analysis does not answer", silent);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException stuck) {
            throw new IllegalStateException(stuck);
        }
    }
}
