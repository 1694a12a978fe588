package mx.vigia.analysis.search.highlight;

import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageScorer;
import org.apache.lucene.util.BytesRef;

/**
 * Scores a passage as Lucene does, without a word table per passage: that took a tenth of the memory of a search, and
 * passages have few words.
 */
final class TermPassageScorer extends PassageScorer {
    @Override
    public float score(Passage passage, int letters) {
        var words = passage.getMatchTerms();
        double worth = 0;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            if (place(words, words[i], 0) == i) {
                int often = times(words, i, passage.getNumMatches());
                worth += tf(often, passage.getLength()) * weight(letters, passage.getMatchTermFreqsInDoc()[i]);
            }
        }
        return (float) (worth * norm(passage.getStartOffset()));
    }

    private static int times(BytesRef[] words, int first, int count) {
        int times = 0;
        for (int i = place(words, words[first], first); i < count; i = place(words, words[first], i + 1)) {
            times++;
        }
        return times;
    }

    /** Returns the next index of this word, or the length of the array if it does not occur again. */
    private static int place(BytesRef[] words, BytesRef word, int from) {
        int place = from;
        while (place < words.length && !word.equals(words[place])) {
            place++;
        }
        return place;
    }
}
