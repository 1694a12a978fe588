package mx.vigia.analysis.intake.topicediting;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.store.Jdbc;

/**
 * Reads and writes the bills that an edit may have changed and that were not announced yet, within the caller's
 * transaction.
 */
final class PendingTopicChanges {
    /** The upper limit of the difference between clocks of replicas. */
    private static final Duration MAX_CLOCK_SKEW = Duration.ofMinutes(2);

    private static final String SAVE_PENDING_SQL = """
            insert into topic_untold (edit, dossier)
            select ?, id from (select unnest(?) as id union select dossier from change where at >= ?) moved
            on conflict do nothing
            """;
    /** The delay before a bill that could not be read is retried. */
    private static final Duration RETRY_DELAY = Duration.ofHours(1);

    private static final String FIND_FIRST_SQL =
            "select edit from topic_untold where aside_at is null or aside_at < ? order by edit limit 1";
    private static final String FIND_NEXT_SQL = """
            select dossier from topic_untold where edit = ? and (aside_at is null or aside_at < ?)
            order by dossier limit ?
            """;
    private static final String POSTPONE_SQL =
            "update topic_untold set aside_at = ? where edit = ? and dossier = any (?)";
    private static final String COUNT_POSTPONED_SQL =
            "select count(*) from topic_untold where edit = ? and aside_at is not null";
    private static final String DELETE_SQL =
            "delete from topic_untold where edit = ? and dossier = any (?) returning dossier";

    private final Jdbc transaction;

    PendingTopicChanges(Jdbc transaction) {
        this.transaction = transaction;
    }

    /**
     * Adds the bills that the trial names, and those changed since it began; a bill that has not changed is tagged as
     * it was then.
     */
    void addPending(long edit, TopicTrial trial) {
        Set<UUID> named = Stream.of(trial.result().added(), trial.result().dropped())
                .flatMap(List::stream)
                .map(TopicChange::bill)
                .collect(Collectors.toSet());
        transaction.update(
                SAVE_PENDING_SQL,
                edit,
                Jdbc.array("uuid", named),
                trial.progress().begun().minus(MAX_CLOCK_SKEW));
    }

    /** Returns the first edit with something left to announce. */
    Optional<Long> first(Instant now) {
        return transaction.first(FIND_FIRST_SQL, row -> row.getLong(1), now.minus(RETRY_DELAY));
    }

    /** Returns some of its bills. */
    List<UUID> next(long edit, int count, Instant now) {
        return transaction.list(
                FIND_NEXT_SQL, row -> row.getObject(1, UUID.class), edit, now.minus(RETRY_DELAY), count);
    }

    /** Postpones these bills, because they cannot be read now. */
    void postpone(long edit, Collection<UUID> bills, Instant now) {
        transaction.update(POSTPONE_SQL, now, edit, Jdbc.array("uuid", bills));
    }

    /** Returns how many bills are postponed. */
    int countPostponed(long edit) {
        return transaction
                .first(COUNT_POSTPONED_SQL, row -> row.getInt(1), edit)
                .orElse(0);
    }

    /** Deletes pending bills and returns those not announced until now; with the commit they are. */
    Set<UUID> deletePending(long edit, Collection<UUID> bills) {
        return Set.copyOf(
                transaction.list(DELETE_SQL, row -> row.getObject(1, UUID.class), edit, Jdbc.array("uuid", bills)));
    }
}
