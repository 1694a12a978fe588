package mx.vigia.analysis.search.index;

import mx.vigia.analysis.language.query.Query.And;
import mx.vigia.analysis.language.query.Query.MatchAll;
import mx.vigia.analysis.language.query.Query.Near;
import mx.vigia.analysis.language.query.Query.Not;
import mx.vigia.analysis.language.query.Query.Or;
import mx.vigia.analysis.language.query.Query.Phrase;
import mx.vigia.analysis.language.query.Query.Prefix;
import mx.vigia.analysis.language.query.Query.Since;
import mx.vigia.analysis.language.query.Query.Until;
import mx.vigia.analysis.language.query.Query.Value;
import mx.vigia.analysis.language.query.Query.Widened;
import mx.vigia.analysis.language.query.Query.Word;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;

/** Translates proximity into Lucene intervals that do not overlap, with a limited number of words between them. */
public final class Proximity {
    private Proximity() {}

    static Query toNearQuery(String name, Near near) {
        var one = source(name, near.one());
        var other = source(name, near.other());
        var both = Intervals.unorderedNoOverlaps(one, one.equals(other) ? rebuildSource(other) : other);
        return new IntervalQuery(name, Intervals.maxgaps(near.within(), both));
    }

    /** Returns an equal source that is another object, since Lucene loses a phrase that is to be near itself. */
    private static IntervalsSource rebuildSource(IntervalsSource source) {
        return Intervals.maxwidth(Integer.MAX_VALUE, source);
    }

    /**
     * Returns the same query with the words of a proximity stemmed. For highlighting only: exact words are stored
     * without the offsets where they begin and end, and their stems are at the same positions.
     */
    public static mx.vigia.analysis.language.query.Query toStems(mx.vigia.analysis.language.query.Query query) {
        return switch (query) {
            case Near(var field, var one, var other, var within) -> new Near(field, toStem(one), toStem(other), within);
            case Not(var excluded) -> new Not(toStems(excluded));
            case And(var all) -> new And(all.stream().map(Proximity::toStems).toList());
            case Or(var any) -> new Or(any.stream().map(Proximity::toStems).toList());
            case MatchAll everything -> everything;
            case Word word -> word;
            case Phrase phrase -> phrase;
            case Prefix prefix -> prefix;
            case Value value -> value;
            case Since since -> since;
            case Until until -> until;
            case Widened(var term, var also) ->
                new Widened(toStems(term), also.stream().map(Proximity::toStems).toList());
        };
    }

    private static mx.vigia.analysis.language.query.Query toStem(mx.vigia.analysis.language.query.Query leaf) {
        return switch (leaf) {
            case Word(var field, var written, var stem, var exact) -> new Word(field, written, stem, false);
            case Phrase(var field, var written, var stems, var words, var exact) ->
                new Phrase(field, written, stems, words, false);
            default -> leaf;
        };
    }

    /** Returns the source of a condition; exact words are in a field of their own, at the same positions. */
    private static IntervalsSource source(String name, mx.vigia.analysis.language.query.Query leaf) {
        return switch (leaf) {
            case Word word ->
                word.exact()
                        ? Intervals.fixField(LuceneQueryTranslator.exact(name), Intervals.term(word.written()))
                        : Intervals.term(word.stem());
            case Phrase phrase ->
                phrase.exact()
                        ? Intervals.fixField(
                                LuceneQueryTranslator.exact(name),
                                Intervals.phrase(phrase.words().toArray(String[]::new)))
                        : Intervals.phrase(phrase.stems().toArray(String[]::new));
            case Prefix prefix ->
                Intervals.or(
                        Intervals.prefix(new BytesRef(prefix.start()), PrefixExpansion.MAX_TERMS),
                        Intervals.term(prefix.stem()));
            default -> throw new IllegalArgumentException("expected word, phrase or prefix, found: " + leaf.print());
        };
    }
}
