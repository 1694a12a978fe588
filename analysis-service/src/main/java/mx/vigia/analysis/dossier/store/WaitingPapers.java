package mx.vigia.analysis.dossier.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.platform.store.Jdbc;

/**
 * The dossiers of reports, minutas and decrees that wait for their bill before they are announced, as changed by one
 * transaction. Their facts are held back; those of a dossier that no longer waits, or waits anew, are withdrawn.
 */
public final class WaitingPapers {
    private static final String DELETE_SQL = "delete from waiting_fact where dossier = any (?)";

    private final DocketState docketState;
    private final Map<UUID, Set<UUID>> held = new HashMap<>();
    private final Set<UUID> withdrawn = new HashSet<>();
    private final Set<UUID> changed = new HashSet<>();

    WaitingPapers(DocketState docketState) {
        this.docketState = docketState;
    }

    /** Returns until when a dossier waits; empty for one that was announced, or need not wait. */
    public Optional<Instant> until(UUID dossier) {
        return Optional.ofNullable(docketState.waits().get(dossier));
    }

    /** Returns all records of dossiers that wait. */
    public Set<BillId> records() {
        return docketState.waits().keySet().stream()
                .flatMap(dossier -> docketState.recordsLinkedTo(dossier).stream())
                .map(SourceRecord::id)
                .collect(Collectors.toSet());
    }

    /** Holds these facts of a dossier back until then, in place of those held before. */
    public void hold(UUID dossier, Instant until, Collection<UUID> facts) {
        withdraw(dossier);
        docketState.waits().put(dossier, until);
        docketState.announced().remove(dossier);
        held.put(dossier, Set.copyOf(facts));
    }

    /** Returns until when the facts of a dossier that are held back wait; empty where none are. */
    public Optional<Instant> endOf(UUID dossier) {
        return until(dossier)
                .or(() -> Optional.ofNullable(docketState.heldExtensions().get(dossier)));
    }

    /**
     * Holds these facts on the extension of a consultation back, until then or as long as those held before, beside
     * them. The dossier itself does not wait.
     */
    public void holdExtension(UUID dossier, Instant until, Collection<UUID> facts) {
        docketState.heldExtensions().putIfAbsent(dossier, until);
        held.merge(
                dossier,
                Set.copyOf(facts),
                (earlier, more) ->
                        Stream.concat(earlier.stream(), more.stream()).collect(Collectors.toSet()));
    }

    /** Withdraws what is held back on the extension of a consultation, if anything is. */
    public void endExtension(UUID dossier) {
        if (docketState.heldExtensions().remove(dossier) != null) {
            withdraw(dossier);
        }
    }

    /** Ends the wait of a dossier, if it waits: what was held back is never announced. */
    public void end(UUID dossier) {
        if (docketState.waits().remove(dossier) != null) {
            withdraw(dossier);
        }
    }

    /** Ends the wait of every dossier whose records went to others. */
    public void endEmptied() {
        List.copyOf(docketState.waits().keySet()).stream()
                .filter(dossier -> docketState.recordsLinkedTo(dossier).isEmpty())
                .forEach(this::end);
    }

    private void withdraw(UUID dossier) {
        changed.add(dossier);
        Optional.ofNullable(held.remove(dossier)).ifPresent(withdrawn::addAll);
    }

    /** Whether this fact of this transaction is held back. */
    public boolean isHeld(UUID fact) {
        return held.values().stream().anyMatch(facts -> facts.contains(fact));
    }

    /** Whether this fact of this transaction was held back, and is not to be announced any more. */
    public boolean isWithdrawn(UUID fact) {
        return withdrawn.contains(fact);
    }

    /** Deletes what was held back before this transaction of the dossiers it changed. */
    void write(Jdbc transaction) {
        if (!changed.isEmpty()) {
            transaction.update(DELETE_SQL, Jdbc.array("uuid", changed));
        }
    }
}
