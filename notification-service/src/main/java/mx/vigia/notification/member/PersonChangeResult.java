package mx.vigia.notification.member;

import java.util.UUID;

/** What came of a wish about a person. */
public sealed interface PersonChangeResult {
    /** It is so now, and was written down. */
    record Done(UUID person) implements PersonChangeResult {}

    /** Somebody else has this address. */
    record AddressTaken(UUID by) implements PersonChangeResult {}

    /** Nobody could administer the house any more. */
    record LastAdministrator() implements PersonChangeResult {}

    /** Somebody else has changed the person since the form was opened. */
    record Overtaken() implements PersonChangeResult {}

    /** The person has left, and is taken in again before anything else. */
    record HasLeft() implements PersonChangeResult {}

    /** There is no such person, whoever was to take over is none who could, or what was named is another's by now. */
    record Unknown() implements PersonChangeResult {}
}
