package mx.vigia.analysis.matching;

import mx.vigia.analysis.language.query.LocatableTerms;

/**
 * A registered query; its locatable terms are computed on the first match, since most of a hundred thousand queries
 * wait long for one.
 */
final class RegisteredQuery {
    private final StandingQuery query;
    private volatile LocatableTerms pointer;

    RegisteredQuery(StandingQuery query) {
        this.query = query;
    }

    StandingQuery query() {
        return query;
    }

    /** Returns the same terms to all callers, including concurrent ones. */
    LocatableTerms locatableTerms() {
        LocatableTerms known = pointer;
        if (known == null) {
            known = LocatableTerms.of(query.question());
            pointer = known;
        }
        return known;
    }
}
