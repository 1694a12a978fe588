package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Where the archive, as a replay read it, differs from what is held: each difference has its place, in the order of the archive. */
@ApplicationScoped
class ReplayDifferences {
    private final DataSource database;
    private final ObjectMapper json;

    ReplayDifferences(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The differences behind this place, in their order. */
    List<Difference> of(UUID id, long after, int most) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select * from replay_difference where replay = ? and place > ? order by place limit ?")) {
            select.setObject(1, id);
            select.setLong(2, after);
            select.setInt(3, most);
            var found = new ArrayList<Difference>();
            var rows = select.executeQuery();
            while (rows.next()) {
                found.add(new Difference(
                        Difference.Kind.labelled(rows.getString("kind")),
                        rows.getString("source_key"),
                        rows.getString("address"),
                        rows.getLong("number"),
                        fields(rows.getString("fields"))));
            }
            return found;
        }
    }

    /** The next page behind this one of which something is to be published. */
    Optional<Long> toPublish(UUID id, long after) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                    select number from replay_difference where replay = ? and kind <> 'gone' and number > ? order by number limit 1
                    """)) {
            select.setObject(1, id);
            select.setLong(2, after);
            var row = select.executeQuery();
            return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
        }
    }

    /** Whose records differ on this page. */
    Set<String> keysAt(UUID id, long number) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select source_key from replay_difference where replay = ? and number = ?")) {
            select.setObject(1, id);
            select.setLong(2, number);
            var keys = new HashSet<String>();
            var rows = select.executeQuery();
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
            return keys;
        }
    }

    void add(UUID id, long place, Difference difference) throws SQLException {
        try (var connection = database.getConnection()) {
            ReplayBook.run(
                    connection,
                    """
                    insert into replay_difference (replay, place, kind, source_key, address, number, fields)
                    values (?, ?, ?, ?, ?, ?, ?::jsonb)
                    """,
                    id,
                    place,
                    difference.kind().label(),
                    difference.sourceKey(),
                    difference.address(),
                    difference.number(),
                    written(difference.fields()));
        }
    }

    /** Lets go of all of a replay, within a transaction. */
    static void forget(Connection connection, UUID id) throws SQLException {
        ReplayBook.run(connection, "delete from replay_difference where replay = ?", id);
    }

    private String written(List<Difference.Field> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<Difference.Field> fields(String written) {
        try {
            return json.readValue(written, new TypeReference<List<Difference.Field>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
