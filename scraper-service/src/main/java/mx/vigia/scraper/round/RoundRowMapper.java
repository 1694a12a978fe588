package mx.vigia.scraper.round;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.store.SqlFunction;
import mx.vigia.scraper.reading.ReadingProblem;

/** Maps a row to a round. */
final class RoundRowMapper {
    private RoundRowMapper() {}

    /** Returns a reader of rows of rounds, whose lists are JSON. */
    static SqlFunction<RoundReport> reader(ObjectMapper json) {
        return row -> new RoundReport(
                row.getObject("id", UUID.class),
                row.getString("site"),
                RoundReport.State.ofLabel(row.getString("state")),
                row.getBoolean("silent"),
                new RoundReport.Times(
                        Jdbc.instant(row, "asked_at"), Jdbc.instant(row, "started_at"), Jdbc.instant(row, "ended_at")),
                new RoundReport.Counts(row.getInt("pages"), row.getInt("items"), row.getInt("published")),
                List.of(read(json, row.getString("problems"), new TypeReference<ReadingProblem[]>() {})),
                new RoundReport.Endings(
                        ending(row.getString("ending")),
                        FetchEnding.read(
                                read(json, row.getString("endings"), new TypeReference<Map<String, Integer>>() {}))));
    }

    private static <T> T read(ObjectMapper json, String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FetchEnding ending(String label) {
        return label.isEmpty() ? null : FetchEnding.ofLabel(label);
    }
}
