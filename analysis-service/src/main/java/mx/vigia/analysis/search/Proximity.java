package mx.vigia.analysis.search;

import mx.vigia.analysis.language.Query.Near;
import mx.vigia.analysis.language.Query.Phrase;
import mx.vigia.analysis.language.Query.Prefix;
import mx.vigia.analysis.language.Query.Word;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Nearness in Lucene's terms: intervals that do not overlap, with so many words between them. */
final class Proximity {
    private Proximity() {}

    static Query in(String name, Near near) {
        var both = Intervals.unorderedNoOverlaps(source(name, near.one()), source(name, near.other()));
        return new IntervalQuery(name, Intervals.maxgaps(near.within(), both));
    }

    /** The words as written stand in a field of their own, at the same positions. */
    private static IntervalsSource source(String name, mx.vigia.analysis.language.Query leaf) {
        return switch (leaf) {
            case Word word ->
                word.exact()
                        ? Intervals.fixField(Translation.exact(name), Intervals.term(word.written()))
                        : Intervals.term(word.stem());
            case Phrase phrase ->
                phrase.exact()
                        ? Intervals.fixField(
                                Translation.exact(name),
                                Intervals.phrase(phrase.words().toArray(String[]::new)))
                        : Intervals.phrase(phrase.stems().toArray(String[]::new));
            case Prefix prefix ->
                Intervals.or(
                        Intervals.prefix(new BytesRef(prefix.start()), Translation.MOST_CLAUSES),
                        Intervals.term(prefix.stem()));
            default -> throw new IllegalArgumentException("no word, phrase or beginning: " + leaf.print());
        };
    }
}
