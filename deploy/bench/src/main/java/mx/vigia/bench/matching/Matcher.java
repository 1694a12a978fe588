package mx.vigia.bench.matching;

import java.util.BitSet;
import java.util.List;
import mx.vigia.analysis.language.query.Query;

/**
 * A matcher of standing queries.
 *
 * @param <A> its native result
 */
interface Matcher<A> {

    /** Registers these queries; each is known by its index in the list. */
    void register(List<String> questions);

    /** Runs all queries on a bill; this is what is timed. */
    A match(InventedBill bill);

    /** Returns the indexes of the matching queries. */
    BitSet places(A answers);

    /** Parses a query as people write it. */
    static Query parse(String question) {
        return switch (mx.vigia.analysis.language.query.QueryLanguage.read(question)) {
            case mx.vigia.analysis.language.query.ParseResult.Parsed(var query) -> query;
            case mx.vigia.analysis.language.query.ParseResult.Invalid(var position, var spanish, var english) ->
                throw new IllegalArgumentException("expected a query but found “%s”: %s".formatted(question, english));
        };
    }
}
