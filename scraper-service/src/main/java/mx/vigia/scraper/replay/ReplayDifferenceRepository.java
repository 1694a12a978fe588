package mx.vigia.scraper.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores differences between the archive, as a replay read it, and the stored records; each has its place in the order
 * of the archive.
 */
@ApplicationScoped
class ReplayDifferenceRepository {
    private final Jdbc database;
    private final ObjectMapper json;

    ReplayDifferenceRepository(Jdbc database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Returns the differences after this place, in order. */
    List<ReplayDifference> of(UUID id, long after, int max) {
        return database.list(
                "select * from replay_difference where replay = ? and place > ? order by place limit ?",
                row -> new ReplayDifference(
                        ReplayDifference.Kind.ofLabel(row.getString("kind")),
                        row.getString("source_key"),
                        row.getString("address"),
                        row.getLong("number"),
                        fields(row.getString("fields"))),
                id,
                after,
                max);
    }

    /** Returns the next page after this one of which something is to be published. */
    Optional<Long> findNextToPublish(UUID id, long after) {
        return database.first("""
                select number from replay_difference where replay = ? and kind <> 'gone' and number > ? order by number limit 1
                """, row -> row.getLong(1), id, after);
    }

    /** Returns the records that differ on this page. */
    Set<String> findKeysOnPage(UUID id, long number) {
        var keys = new HashSet<String>();
        database.forEach(
                "select source_key from replay_difference where replay = ? and number = ?",
                row -> keys.add(row.getString(1)),
                id,
                number);
        return keys;
    }

    void add(UUID id, long place, ReplayDifference difference) {
        database.update(
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
                toJson(difference.fields()));
    }

    /** Deletes everything of a replay, within a transaction. */
    static void forget(Jdbc jdbc, UUID id) {
        jdbc.update("delete from replay_difference where replay = ?", id);
    }

    private String toJson(List<ReplayDifference.Field> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private List<ReplayDifference.Field> fields(String written) {
        try {
            return json.readValue(written, new TypeReference<List<ReplayDifference.Field>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
