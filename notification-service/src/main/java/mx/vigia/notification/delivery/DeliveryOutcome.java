package mx.vigia.notification.delivery;

import java.time.Duration;

/** The outcome of handing over a letter. */
sealed interface DeliveryOutcome {
    /** The other side accepted it with the response {@code receipt}. */
    record Accepted(String receipt) implements DeliveryOutcome {}

    /** This letter must be handed over again, unchanged, no sooner than after this. */
    record TryAgain(Duration after, String why) implements DeliveryOutcome {}

    /**
     * The connection is at fault, not the letter: nothing can be handed over for this long, and then the same letter
     * again.
     *
     * @param midway the connection failed while the letter was being sent, which may have arrived
     */
    record ConnectionFailed(Duration after, String why, boolean midway) implements DeliveryOutcome {}

    /** The other side does not know this mailbox. */
    record NoMailbox(String why) implements DeliveryOutcome {}

    /** It will never be accepted. */
    record Undeliverable(String why) implements DeliveryOutcome {}
}
