package mx.vigia.analysis.intake.topicediting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.platform.store.Jdbc;

/** Reads and writes people's edits of topics, within the caller's transaction: inserted once, never rewritten. */
final class TopicEditRepository {
    private static final String LOCK_SHARED_SQL =
            "select pg_advisory_xact_lock_shared(" + AdvisoryLockNumber.TOPIC_CATALOG + ")";
    private static final String LOCK_EXCLUSIVE_SQL =
            "select pg_advisory_xact_lock(" + AdvisoryLockNumber.TOPIC_CATALOG + ")";
    private static final String FIND_LAST_ID_SQL = "select coalesce(max(id), 0) from topic_edit";
    private static final String FIND_LAST_SQL = "select distinct on (topic) * from topic_edit order by topic, id desc";
    private static final String FIND_LAST_BEFORE_SQL =
            "select distinct on (topic) * from topic_edit where id < ? order by topic, id desc";
    private static final String FIND_BY_TOPIC_SQL = "select * from topic_edit where topic = ? order by id desc limit ?";
    private static final String FIND_BY_ID_SQL = "select * from topic_edit where id = ?";
    private static final String FIND_BY_TRIAL_SQL = "select * from topic_edit where trial = ?";
    private static final String SAVE_SQL = """
            insert into topic_edit (topic, file, shipped, trial, author, reason, at, tells) values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Jdbc transaction;

    TopicEditRepository(Jdbc transaction) {
        this.transaction = transaction;
    }

    /** Takes a shared lock: until this transaction ends no other changes topics. */
    void share() {
        transaction.forEach(LOCK_SHARED_SQL, row -> {});
    }

    /** Takes an exclusive lock: until this transaction ends no other tags bills by topics, or changes them. */
    void lockExclusive() {
        transaction.forEach(LOCK_EXCLUSIVE_SQL, row -> {});
    }

    /** Returns the number of the last edit, 0 before the first. */
    long findLastId() {
        return transaction.first(FIND_LAST_ID_SQL, row -> row.getLong(1)).orElseThrow();
    }

    /** Returns the last edit of each topic. */
    List<TopicEdit> last() {
        return transaction.list(FIND_LAST_SQL, TopicEditRepository::edit);
    }

    /** Returns the last edit of each topic before the one of this number. */
    List<TopicEdit> findLastBefore(long id) {
        return transaction.list(FIND_LAST_BEFORE_SQL, TopicEditRepository::edit, id);
    }

    /** Returns the edits of a topic, the latest first. */
    List<TopicEdit> of(String topic, int max) {
        return transaction.list(FIND_BY_TOPIC_SQL, TopicEditRepository::edit, topic, max);
    }

    Optional<TopicEdit> findById(long id) {
        return transaction.first(FIND_BY_ID_SQL, TopicEditRepository::edit, id);
    }

    Optional<TopicEdit> findByTrial(UUID trial) {
        return transaction.first(FIND_BY_TRIAL_SQL, TopicEditRepository::edit, trial);
    }

    /** Saves an edit, which gets a number of its own. */
    void save(TopicEdit edit) {
        transaction.update(
                SAVE_SQL,
                edit.change().topic(),
                edit.change().file(),
                edit.change().shipped(),
                edit.trial(),
                edit.author(),
                edit.reason(),
                edit.at(),
                edit.tells());
    }

    private static TopicEdit edit(ResultSet row) throws SQLException {
        return new TopicEdit(
                row.getLong("id"),
                new TopicFileChange(row.getString("topic"), row.getString("file"), row.getString("shipped")),
                row.getObject("trial", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("reason"),
                Jdbc.instant(row, "at"),
                row.getBoolean("tells"));
    }
}
