package mx.vigia.analysis.matching.publishing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mx.vigia.platform.store.Jdbc;

/**
 * The watches that were notified of what sources stated, of whatever bill it was announced: a record that leaves a bill
 * and joins it or another again states nothing new.
 */
final class AnnouncedStatements {
    private static final String FIND_SQL =
            "select statement, id, dossier, revision, told_to from fact where statement = any (?) order by recorded_at";

    private final Map<UUID, List<Announced>> byStatement = new HashMap<>();

    private record Announced(UUID fact, UUID dossier, int revision, Set<UUID> watches) {
        /** Whether it was announced of that bill to nobody, as in a first round. */
        boolean isSilentFor(FactAnnouncement later) {
            return watches.isEmpty() && dossier.equals(later.fact().dossier());
        }

        boolean isOfSameChange(FactAnnouncement other) {
            return dossier.equals(other.fact().dossier())
                    && revision == other.fact().revision();
        }
    }

    /** Reads what was announced of the statements of these facts. */
    AnnouncedStatements(Jdbc transaction, Collection<FactAnnouncement> announcements) {
        List<UUID> statements = announcements.stream()
                .flatMap(announcement -> announcement.statement().stream())
                .distinct()
                .toList();
        if (!statements.isEmpty()) {
            transaction.forEach(
                    FIND_SQL,
                    row -> announcedOf(row.getObject("statement", UUID.class))
                            .add(new Announced(
                                    row.getObject("id", UUID.class),
                                    row.getObject("dossier", UUID.class),
                                    row.getInt("revision"),
                                    MatchedWatches.fromCompressedJson(row.getBytes("told_to"))
                                            .certainWatches())),
                    Jdbc.array("uuid", statements));
        }
    }

    /** Returns the announcement without the watches that were notified of what it states. */
    FactAnnouncement withoutRepeat(FactAnnouncement announcement) {
        List<Announced> before = announcement.statement().map(this::announcedOf).orElseGet(List::of).stream()
                .filter(announced -> !announced.isOfSameChange(announcement))
                .toList();
        if (before.stream().anyMatch(announced -> announced.isSilentFor(announcement))) {
            return announcement.forNobody();
        }
        Map<UUID, UUID> factsByWatch = new HashMap<>();
        before.forEach(
                announced -> announced.watches().forEach(watch -> factsByWatch.putIfAbsent(watch, announced.fact())));
        return announcement.without(factsByWatch);
    }

    /** Adds an announcement, with the watches that it still has. */
    void add(FactAnnouncement announcement) {
        announcement
                .statement()
                .ifPresent(statement -> announcedOf(statement)
                        .add(new Announced(
                                announcement.id(),
                                announcement.fact().dossier(),
                                announcement.fact().revision(),
                                announcement.matchedWatches().certainWatches())));
    }

    private List<Announced> announcedOf(UUID statement) {
        return byStatement.computeIfAbsent(statement, absent -> new ArrayList<>());
    }
}
