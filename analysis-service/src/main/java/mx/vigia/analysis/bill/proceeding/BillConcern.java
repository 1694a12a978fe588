package mx.vigia.analysis.bill.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.platform.text.Json;

/**
 * How a proceeding concerns a bill, and what was announced of that.
 *
 * @param points of the agenda or the record that name the bill; empty where they once did and no longer do
 * @param mayBeNamed whether a point of the agenda may still mean it, although no longer surely
 * @param number how many announcements were made; 0 where only another proceeding announced the same
 * @param told what was announced last, here or of the same elsewhere, as JSON; null where nothing was
 * @param beside what was announced of the bill about other proceedings of the same kind, as JSON
 */
public record BillConcern(
        UUID dossier, List<Integer> points, boolean mayBeNamed, int number, String told, List<String> beside) {
    public BillConcern {
        points = List.copyOf(points);
        beside = List.copyOf(beside);
    }

    /** Returns what was announced last. */
    public <T> Optional<T> lastAnnounced(Class<T> type) {
        return Optional.ofNullable(told).map(json -> Json.read(json, type));
    }
}
