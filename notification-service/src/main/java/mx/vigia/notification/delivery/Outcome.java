package mx.vigia.notification.delivery;

import java.time.Duration;

/** What became of a letter handed over. */
sealed interface Outcome {
    /** The other side took it: {@code receipt} is what it answered. */
    record Accepted(String receipt) implements Outcome {}

    /** Not now, or nobody can tell: to be handed over again, the same letter, no sooner than after this. */
    record TryAgain(Duration after, String why) implements Outcome {}

    /** It will never be taken. */
    record Undeliverable(String why) implements Outcome {}
}
