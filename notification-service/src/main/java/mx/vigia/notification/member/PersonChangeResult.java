package mx.vigia.notification.member;

import java.util.UUID;

/** The result of a request to change a person. */
public sealed interface PersonChangeResult {
    /** The change was made and recorded. */
    record Done(UUID person) implements PersonChangeResult {}

    /** Another person has this address. */
    record AddressTaken(UUID by) implements PersonChangeResult {}

    /** No administrator would be left. */
    record LastAdministrator() implements PersonChangeResult {}

    /** Somebody else has changed the person since the form was opened. */
    record Overtaken() implements PersonChangeResult {}

    /** The person has left, and must be readmitted first. */
    record HasLeft() implements PersonChangeResult {}

    /** There is no such person, the named heir cannot take over, or what was named belongs to somebody else by now. */
    record Unknown() implements PersonChangeResult {}
}
