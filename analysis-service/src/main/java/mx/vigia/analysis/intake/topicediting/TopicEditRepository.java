package mx.vigia.analysis.intake.topicediting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.AdvisoryLockNumber;
import mx.vigia.analysis.bill.Rows;

/** The rows of what people made of topics, within somebody's transaction: entered once, never rewritten. */
final class TopicEditRepository {
    private static final String SHARE = "select pg_advisory_xact_lock_shared(" + AdvisoryLockNumber.TOPICS + ")";
    private static final String ALONE = "select pg_advisory_xact_lock(" + AdvisoryLockNumber.TOPICS + ")";
    private static final String EDITION = "select coalesce(max(id), 0) from topic_edit";
    private static final String LAST = "select distinct on (topic) * from topic_edit order by topic, id desc";
    private static final String LAST_BEFORE =
            "select distinct on (topic) * from topic_edit where id < ? order by topic, id desc";
    private static final String OF = "select * from topic_edit where topic = ? order by id desc limit ?";
    private static final String ONE = "select * from topic_edit where id = ?";
    private static final String OF_TRIAL = "select * from topic_edit where trial = ?";
    private static final String ENTER = """
            insert into topic_edit (topic, file, shipped, trial, author, reason, at, tells) values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Connection transaction;

    TopicEditRepository(Connection transaction) {
        this.transaction = transaction;
    }

    /** Until this transaction ends nobody changes topics. */
    void share() throws SQLException {
        Rows.each(transaction, SHARE, row -> {});
    }

    /** Until this transaction ends nobody tags bills by topics, nor changes them. */
    void alone() throws SQLException {
        Rows.each(transaction, ALONE, row -> {});
    }

    /** The number of the last edit, 0 before the first. */
    long edition() throws SQLException {
        return Rows.first(transaction, EDITION, row -> row.getLong(1)).orElseThrow();
    }

    /** The last edit of each topic. */
    List<TopicEdit> last() throws SQLException {
        return Rows.list(transaction, LAST, TopicEditRepository::edit);
    }

    /** The last edit of each topic before the one of this number. */
    List<TopicEdit> lastBefore(long id) throws SQLException {
        return Rows.list(transaction, LAST_BEFORE, TopicEditRepository::edit, id);
    }

    /** The edits of a topic, the latest first. */
    List<TopicEdit> of(String topic, int most) throws SQLException {
        return Rows.list(transaction, OF, TopicEditRepository::edit, topic, most);
    }

    Optional<TopicEdit> withId(long id) throws SQLException {
        return Rows.first(transaction, ONE, TopicEditRepository::edit, id);
    }

    Optional<TopicEdit> ofTrial(UUID trial) throws SQLException {
        return Rows.first(transaction, OF_TRIAL, TopicEditRepository::edit, trial);
    }

    /** Enters an edit, which gets a number of its own. */
    void enter(TopicEdit edit) throws SQLException {
        Rows.update(
                transaction,
                ENTER,
                edit.topic(),
                edit.file(),
                edit.shipped(),
                edit.trial(),
                edit.author(),
                edit.reason(),
                edit.at(),
                edit.tells());
    }

    private static TopicEdit edit(ResultSet row) throws SQLException {
        return new TopicEdit(
                row.getLong("id"),
                row.getString("topic"),
                row.getString("file"),
                row.getString("shipped"),
                row.getObject("trial", UUID.class),
                row.getObject("author", UUID.class),
                row.getString("reason"),
                Rows.instant(row, "at"),
                row.getBoolean("tells"));
    }
}
