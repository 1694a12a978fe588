package mx.vigia.notification.channel.endpoint;

import java.util.UUID;

/** The owner whose watches an endpoint, or a feed, reports. */
public record EventOwner(Kind kind, UUID id) {
    public static EventOwner person(UUID person) {
        return new EventOwner(Kind.PERSON, person);
    }

    public static EventOwner committee(UUID committee) {
        return new EventOwner(Kind.COMMITTEE, committee);
    }

    /** Returns the person, or null where it is a committee: as the two columns of a row have it. */
    public UUID personOrNull() {
        return kind == Kind.PERSON ? id : null;
    }

    /** Returns the committee, or null where it is a person. */
    public UUID committeeOrNull() {
        return kind == Kind.COMMITTEE ? id : null;
    }

    /** Returns the owner in the two columns of a row. */
    static EventOwner of(UUID person, UUID committee) {
        return person == null ? committee(committee) : person(person);
    }

    /** The two kinds of owner. */
    public enum Kind {
        PERSON,
        COMMITTEE
    }
}
