package mx.vigia.analysis.intake.topicediting;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.AdvisoryLock;
import mx.vigia.analysis.bill.Rows;

/** The rows of what people made of topics, within somebody's transaction: entered once, never rewritten. */
final class EditBook {
    private static final String SHARE = "select pg_advisory_xact_lock_shared(" + AdvisoryLock.TOPICS + ")";
    private static final String ALONE = "select pg_advisory_xact_lock(" + AdvisoryLock.TOPICS + ")";
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

    EditBook(Connection transaction) {
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
    List<Edit> last() throws SQLException {
        return Rows.list(transaction, LAST, EditBook::edit);
    }

    /** The last edit of each topic before the one of this number. */
    List<Edit> lastBefore(long id) throws SQLException {
        return Rows.list(transaction, LAST_BEFORE, EditBook::edit, id);
    }

    /** The edits of a topic, the latest first. */
    List<Edit> of(String topic, int most) throws SQLException {
        return Rows.list(transaction, OF, EditBook::edit, topic, most);
    }

    Optional<Edit> withId(long id) throws SQLException {
        return Rows.first(transaction, ONE, EditBook::edit, id);
    }

    Optional<Edit> ofTrial(UUID trial) throws SQLException {
        return Rows.first(transaction, OF_TRIAL, EditBook::edit, trial);
    }

    /** Enters an edit, which gets a number of its own. */
    void enter(Edit edit) throws SQLException {
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

    private static Edit edit(ResultSet row) throws SQLException {
        return new Edit(
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
