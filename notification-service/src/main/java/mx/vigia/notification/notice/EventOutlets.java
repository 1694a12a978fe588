package mx.vigia.notification.notice;

import java.time.Instant;
import java.util.UUID;

/** The outlets of facts besides people: the programs and chats of watch owners. */
public interface EventOutlets {
    /** Files one part of a fact, inside the caller's transaction, to be sent from {@code due} on; it is idempotent. */
    void file(ReceivedFact received, Instant now, Instant due);

    /** Withdraws what of a fact was filed and not yet sent; its owners can have it sent again. */
    void withhold(UUID fact, Instant now);
}
