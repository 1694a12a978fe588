package mx.vigia.bench.matching;

import java.util.BitSet;
import java.util.List;
import mx.vigia.analysis.language.query.Query;

/**
 * One way of answering standing questions.
 *
 * @param <A> its answers as it has them
 */
interface Matcher<A> {

    /** Takes these questions in; each is known by its place in the list. */
    void register(List<String> questions);

    /** Puts all questions to a bill; this is what is timed. */
    A match(InventedBill bill);

    /** The questions that were answered, by their places in the list. */
    BitSet places(A answers);

    /** A question as people write it, understood. */
    static Query parse(String question) {
        return switch (mx.vigia.analysis.language.query.QueryLanguage.read(question)) {
            case mx.vigia.analysis.language.query.ParseResult.Understood(var query) -> query;
            case mx.vigia.analysis.language.query.ParseResult.Misunderstood(var position, var spanish, var english) ->
                throw new IllegalArgumentException(
                        "expected a question and found “%s”: %s".formatted(question, english));
        };
    }
}
