package mx.vigia.analysis.language.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Widened;

/**
 * The parts of a query that have a place in a document, in highlighting order. Computed once for a query that runs
 * against many documents. Excluded parts have no place.
 */
public final class LocatableTerms {
    private final List<Part> parts;

    /** A leaf of the query, and the conditions for highlighting it: the branches of an OR that lead to it. */
    record Part(QueryLeaf leaf, List<Query> where) {}

    private LocatableTerms(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    public static LocatableTerms of(Query question) {
        List<Part> parts = new ArrayList<>();
        add(question, List.of(), parts);
        return new LocatableTerms(parts);
    }

    List<Part> parts() {
        return parts;
    }

    private static void add(Query query, List<Query> where, List<Part> parts) {
        switch (query) {
            case And and -> and.required().forEach(part -> add(part, where, parts));
            case Or(var any) -> any.forEach(part -> choice(part, where, parts));
            case Widened widened -> widened.any().forEach(part -> choice(part, where, parts));
            case Not not -> {}
            case MatchAll everything -> {}
            default -> parts.add(new Part(new QueryLeaf(query), where));
        }
    }

    /**
     * Adds the leaves of a choice. A leaf that does not match has no place and needs no condition, except a date, which
     * every document has.
     */
    private static void choice(Query part, List<Query> where, List<Part> parts) {
        boolean requested = switch (part) {
            case And and -> true;
            case Or or -> true;
            case Widened widened -> true;
            case Since since -> true;
            case Until until -> true;
            default -> false;
        };
        add(part, requested ? Stream.concat(where.stream(), Stream.of(part)).toList() : where, parts);
    }
}
