package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.feed.ChangeFeedWriter;
import mx.vigia.analysis.dossier.feed.ChangeManner;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Json;

/** Dates the last change of bills by what votes and meetings brought: their content and revision stay the same. */
public final class LastChangeWriter {
    private static final String UPDATE_SQL = """
            update dossier set last_changed = learned.at::timestamptz,
                body = jsonb_set(body, '{lastChanged}', to_jsonb(learned.at))
            from unnest(?, ?) as learned (bill, at)
            where id = bill and last_changed < learned.at::timestamptz
            returning body
            """;

    private LastChangeWriter() {}

    /**
     * Moves the last change of the bills of these facts, which must be locked, to the time at which their page was read
     * where that is later. As all that takes numbers of the change feed, it comes last in its transaction.
     */
    public static void write(Jdbc transaction, Collection<Fact> facts, Instant now) {
        if (facts.isEmpty()) {
            return;
        }
        Map<UUID, Instant> captured = facts.stream()
                .collect(Collectors.toMap(
                        Fact::dossier, Fact::captured, BinaryOperator.maxBy(Comparator.naturalOrder())));
        List<UUID> ids = new ArrayList<>(captured.keySet());
        List<Dossier> moved = transaction.list(
                UPDATE_SQL,
                row -> Json.read(row.getString("body"), Dossier.class),
                Jdbc.array("uuid", ids),
                Jdbc.array(
                        "text",
                        ids.stream().map(id -> captured.get(id).toString()).toList()));
        Map<UUID, ChangeManner> manners = moved.stream()
                .map(Dossier::id)
                .collect(Collectors.toMap(Function.identity(), id -> ChangeManner.SILENT));
        ChangeFeedWriter.append(transaction, moved, manners, now);
    }
}
