package mx.vigia.analysis.matching;

import mx.vigia.analysis.language.query.LocatableTerms;

/** A question as it stands in the book: how to point at what answers it is worked out when it is first answered, for most of a hundred thousand wait long for that. */
final class RegisteredQuery {
    private final StandingQuery query;
    private volatile LocatableTerms pointer;

    RegisteredQuery(StandingQuery query) {
        this.query = query;
    }

    StandingQuery query() {
        return query;
    }

    /** The same whoever comes first, and two who come at once. */
    LocatableTerms locatableTerms() {
        LocatableTerms known = pointer;
        if (known == null) {
            known = LocatableTerms.of(query.question());
            pointer = known;
        }
        return known;
    }
}
