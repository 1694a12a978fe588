package mx.vigia.notification.delivery;

import java.time.Duration;

/** What became of a letter handed over. */
sealed interface DeliveryOutcome {
    /** The other side took it: {@code receipt} is what it answered. */
    record Accepted(String receipt) implements DeliveryOutcome {}

    /** This letter not now: to be handed over again, the same letter, no sooner than after this. */
    record TryAgain(Duration after, String why) implements DeliveryOutcome {}

    /**
     * The way to the other side is at fault, not the letter: nothing can be handed over for this long, and then the same letter again.
     *
     * @param midway it broke off while the letter was on its way, which may have arrived
     */
    record LineDown(Duration after, String why, boolean midway) implements DeliveryOutcome {}

    /** The other side knows no such mailbox. */
    record NoMailbox(String why) implements DeliveryOutcome {}

    /** It will never be taken. */
    record Undeliverable(String why) implements DeliveryOutcome {}
}
