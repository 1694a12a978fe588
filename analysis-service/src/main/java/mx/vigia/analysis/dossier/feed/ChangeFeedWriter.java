package mx.vigia.analysis.dossier.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.platform.store.Jdbc;

/**
 * Appends to the gap-free feed; the writer that takes numbers holds the counter's row until the commit, so no reader
 * ever skips one.
 */
public final class ChangeFeedWriter {
    private static final String TAKE_NUMBERS_SQL = "update change_counter set last = last + ? returning last";
    private static final String APPEND_SQL =
            "insert into change (number, dossier, revision, at, silent, regrouped) values (?, ?, ?, ?, ?, ?)";

    private ChangeFeedWriter() {}

    public static void append(Jdbc jdbc, Collection<Dossier> changed, Instant now) {
        append(jdbc, changed, Map.of(), now);
    }

    /** Appends changes with the manner of each dossier's change; dossiers not listed changed non-silently. */
    public static void append(Jdbc jdbc, Collection<Dossier> changed, Map<UUID, ChangeManner> manners, Instant now) {
        if (changed.isEmpty()) {
            return;
        }
        long last = jdbc.list(TAKE_NUMBERS_SQL, row -> row.getLong(1), changed.size())
                .getFirst();
        long number = last - changed.size();
        List<Object[]> changes = new ArrayList<>();
        for (Dossier dossier : changed) {
            number++;
            ChangeManner manner = manners.getOrDefault(dossier.id(), ChangeManner.ANNOUNCED);
            changes.add(
                    new Object[] {number, dossier.id(), dossier.revision(), now, manner.silent(), manner.regrouped()});
        }
        jdbc.batch(APPEND_SQL, changes);
    }
}
