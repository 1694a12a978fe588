package mx.vigia.analysis.matching.publishing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.store.DossierTransaction;
import mx.vigia.analysis.dossier.store.WaitingPapers;
import mx.vigia.platform.store.Jdbc;

/**
 * Stores the facts of reports, minutas and decrees that wait for their bill: written when they became true, moved to
 * the facts when the wait is over, deleted when the bill is found.
 */
public final class WaitingFactRepository {
    private static final String SAVE_SQL = """
            insert into waiting_fact (id, kind, natural_key, dossier, revision, before, after, happened, published,
                captured, page, late, bill, told_to, factors, statement, recorded_at, until)
            values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::jsonb, ?, ?, ?)
            on conflict (id) do nothing
            """;
    private static final String FIND_DUE_SQL =
            "select distinct dossier from waiting_fact where until <= ? order by dossier limit ?";
    private static final String FIND_WAITING_SQL = "select dossier from waiting_fact where dossier = any (?)";
    private static final String TAKE_DUE_SQL = """
            delete from waiting_fact where dossier = any (?) and until <= ?
            returning id, kind, natural_key, dossier, revision, before, after, happened, published, captured, page,
                late, bill, told_to, factors, statement
            """;

    private WaitingFactRepository() {}

    /**
     * Holds back those of these facts that wait, and drops those that have been withdrawn since. Returns the facts to
     * announce now: the others, and that the former wait.
     */
    static List<FactAnnouncement> hold(
            DossierTransaction transaction, Collection<FactAnnouncement> announcements, Instant now) {
        WaitingPapers waiting = transaction.waiting();
        List<FactAnnouncement> ready = new ArrayList<>();
        Map<UUID, FactAnnouncement> held = new LinkedHashMap<>();
        for (FactAnnouncement announcement : announcements) {
            if (waiting.isHeld(announcement.id())) {
                held.put(announcement.id(), announcement);
            } else if (!waiting.isWithdrawn(announcement.id())) {
                ready.add(announcement);
            }
        }
        Map<UUID, Instant> ends = held.values().stream()
                .map(FactAnnouncement::fact)
                .map(Fact::dossier)
                .distinct()
                .collect(Collectors.toMap(
                        dossier -> dossier, dossier -> waiting.endOf(dossier).orElseThrow()));
        transaction.jdbc().batch(SAVE_SQL, held.values(), announcement -> parameters(announcement, now, ends));
        ends.forEach((dossier, until) -> opening(held.values(), dossier)
                .map(announcement -> announcement.waiting(until))
                .ifPresent(ready::add));
        return ready;
    }

    private static Optional<FactAnnouncement> opening(Collection<FactAnnouncement> held, UUID dossier) {
        return held.stream()
                .filter(announcement -> announcement.fact().opens())
                .filter(announcement -> announcement.fact().dossier().equals(dossier))
                .findFirst();
    }

    /** Returns dossiers whose wait ended by this moment. */
    public static List<UUID> findDue(Jdbc jdbc, Instant now, int limit) {
        return jdbc.list(FIND_DUE_SQL, row -> row.getObject(1, UUID.class), now, limit);
    }

    /** Returns those of these dossiers that wait; only while they are locked it stays true. */
    public static Set<UUID> findWaiting(Jdbc transaction, Collection<UUID> dossiers) {
        return dossiers.isEmpty()
                ? Set.of()
                : Set.copyOf(transaction.list(
                        FIND_WAITING_SQL, row -> row.getObject(1, UUID.class), Jdbc.array("uuid", dossiers)));
    }

    /** Takes what was held back of those of these dossiers, which must be locked, whose wait ended by this moment. */
    public static List<FactAnnouncement> takeDue(Jdbc transaction, Collection<UUID> dossiers, Instant now) {
        return transaction.list(
                TAKE_DUE_SQL, FactAnnouncementRepository::parseAnnouncement, Jdbc.array("uuid", dossiers), now);
    }

    private static Object[] parameters(FactAnnouncement announcement, Instant now, Map<UUID, Instant> ends) {
        List<Object> values = new ArrayList<>(Arrays.asList(FactAnnouncementRepository.parameters(announcement, now)));
        values.add(ends.get(announcement.fact().dossier()));
        return values.toArray();
    }
}
