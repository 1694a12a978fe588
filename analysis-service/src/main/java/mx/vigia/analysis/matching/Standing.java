package mx.vigia.analysis.matching;

import mx.vigia.analysis.language.query.Pointer;

/** A question as it stands in the book: how to point at what answers it is worked out when it is first answered, for most of a hundred thousand wait long for that. */
final class Standing {
    private final StandingQuery query;
    private volatile Pointer pointer;

    Standing(StandingQuery query) {
        this.query = query;
    }

    StandingQuery query() {
        return query;
    }

    /** The same whoever comes first, and two who come at once. */
    Pointer pointer() {
        Pointer known = pointer;
        if (known == null) {
            known = Pointer.of(query.question());
            pointer = known;
        }
        return known;
    }
}
