package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.scraper.reading.Problem;

/** Reads a round out of its row. */
final class RoundRow {
    private RoundRow() {}

    static RoundReport read(ResultSet row, ObjectMapper json) throws SQLException {
        try {
            return new RoundReport(
                    row.getObject("id", UUID.class),
                    row.getString("site"),
                    RoundReport.State.labelled(row.getString("state")),
                    row.getBoolean("silent"),
                    instant(row, "asked_at"),
                    instant(row, "started_at"),
                    instant(row, "ended_at"),
                    row.getInt("pages"),
                    row.getInt("items"),
                    row.getInt("published"),
                    List.of(json.readValue(row.getString("problems"), Problem[].class)),
                    ending(row.getString("ending")),
                    Ending.read(
                            json.readValue(row.getString("endings"), new TypeReference<Map<String, Integer>>() {})));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ending ending(String label) {
        return label.isEmpty() ? null : Ending.labelled(label);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
