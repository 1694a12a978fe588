package mx.vigia.analysis.matching.publishing;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.platform.store.Jdbc;

/**
 * Dates the facts that a report, minuta or decree belongs to a bill, if it was announced alone before: who was told of
 * it then is told where it belongs.
 */
final class LateJoins {
    private static final String FIND_ANNOUNCED_SQL = """
            select dossier, min(recorded_at) as announced from fact
            where dossier = any (?) and before is null and kind in ('minuta', 'reported', 'reported-negative', 'published', 'passed')
                and bill ->> 'kind' in ('minuta', 'report', 'decree')
            group by dossier
            """;

    private LateJoins() {}

    static List<FactAnnouncement> dated(Jdbc transaction, Collection<FactAnnouncement> announcements) {
        List<UUID> joined = announcements.stream()
                .flatMap(LateJoins::joinedBy)
                .map(linked -> linked.after().link().other())
                .toList();
        if (joined.isEmpty()) {
            return List.copyOf(announcements);
        }
        Map<UUID, Instant> days = new HashMap<>();
        transaction.forEach(
                FIND_ANNOUNCED_SQL,
                row -> days.put(row.getObject("dossier", UUID.class), Jdbc.instant(row, "announced")),
                Jdbc.array("uuid", joined));
        return announcements.stream()
                .map(announcement -> joinedBy(announcement)
                        .flatMap(linked ->
                                Optional.ofNullable(
                                        days.get(linked.after().link().other()))
                                        .map(linked::announced)
                                        .stream())
                        .<FactAnnouncement>map(announcement::with)
                        .findFirst()
                        .orElse(announcement))
                .toList();
    }

    private static Stream<Fact.Linked> joinedBy(FactAnnouncement announcement) {
        return announcement.fact() instanceof Fact.Linked linked && linked.kind() == FactKind.LINKED
                ? Stream.of(linked)
                : Stream.empty();
    }
}
