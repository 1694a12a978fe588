package mx.vigia.notification.watch;

import java.util.UUID;

/** Transfers the pending notices of a watch. */
public interface PendingNoticeTransfer {
    /**
     * Makes the pending notices of a watch due to the readers of its new owner, each once, in the caller's transaction.
     */
    void transfer(UUID watch);
}
