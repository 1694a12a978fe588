package mx.vigia.notification.watch;

import java.sql.SQLException;
import java.util.UUID;

/** Whoever keeps what a watch has found and its readers have not been sent. */
public interface PendingNoticeTransfer {
    /** A watch has another owner, in the caller's transaction: what waited for its readers is due to the new ones, each thing once. */
    void transfer(UUID watch) throws SQLException;
}
