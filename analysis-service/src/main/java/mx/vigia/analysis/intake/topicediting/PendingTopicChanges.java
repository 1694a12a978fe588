package mx.vigia.analysis.intake.topicediting;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Rows;

/** The rows of bills that an edit may have moved and of which nobody was told yet, within somebody's transaction. */
final class PendingTopicChanges {
    /** Clocks of replicas differ by less. */
    private static final Duration DOUBT = Duration.ofMinutes(2);

    private static final String OWE = """
            insert into topic_untold (edit, dossier)
            select ?, id from (select unnest(?) as id union select dossier from change where at >= ?) moved
            on conflict do nothing
            """;
    /** So long a bill that could not be read is left alone. */
    private static final Duration ASIDE = Duration.ofHours(1);

    private static final String FIRST =
            "select edit from topic_untold where aside_at is null or aside_at < ? order by edit limit 1";
    private static final String NEXT = """
            select dossier from topic_untold where edit = ? and (aside_at is null or aside_at < ?)
            order by dossier limit ?
            """;
    private static final String SET_ASIDE = "update topic_untold set aside_at = ? where edit = ? and dossier = any (?)";
    private static final String COUNT_ASIDE =
            "select count(*) from topic_untold where edit = ? and aside_at is not null";
    private static final String STRIKE =
            "delete from topic_untold where edit = ? and dossier = any (?) returning dossier";

    private final Connection transaction;

    PendingTopicChanges(Connection transaction) {
        this.transaction = transaction;
    }

    /** Those that its trial names, and whatever changed since it began: a bill that did not reads now as it did then. */
    void owe(long edit, TopicTrial trial) throws SQLException {
        Set<UUID> named = Stream.of(trial.result().added(), trial.result().dropped())
                .flatMap(List::stream)
                .map(TopicChange::bill)
                .collect(Collectors.toSet());
        Rows.update(
                transaction,
                OWE,
                edit,
                Rows.array(transaction, "uuid", named),
                trial.begun().minus(DOUBT));
    }

    /** The first edit of which something is left to tell. */
    Optional<Long> first(Instant now) throws SQLException {
        return Rows.first(transaction, FIRST, row -> row.getLong(1), now.minus(ASIDE));
    }

    /** A few of its bills. */
    List<UUID> next(long edit, int few, Instant now) throws SQLException {
        return Rows.list(transaction, NEXT, row -> row.getObject(1, UUID.class), edit, now.minus(ASIDE), few);
    }

    /** Leaves these for later, since they cannot be read now. */
    void setAside(long edit, Collection<UUID> bills, Instant now) throws SQLException {
        Rows.update(transaction, SET_ASIDE, now, edit, Rows.array(transaction, "uuid", bills));
    }

    /** How many are left for later. */
    int aside(long edit) throws SQLException {
        return Rows.first(transaction, COUNT_ASIDE, row -> row.getInt(1), edit).orElse(0);
    }

    /** Those of these of which nobody was told until now; from the commit on they were. */
    Set<UUID> strike(long edit, Collection<UUID> bills) throws SQLException {
        return Set.copyOf(Rows.list(
                transaction,
                STRIKE,
                row -> row.getObject(1, UUID.class),
                edit,
                Rows.array(transaction, "uuid", bills)));
    }
}
