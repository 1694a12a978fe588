package mx.vigia.analysis.search.highlight;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Iterates over the positions of one word of one field in one bill after another, in any order. The word is looked up
 * once per segment, and the buffer of positions is reused for the next bill, which invalidates those of the bill
 * before.
 */
final class TermPositions implements MatchIterator.Part {
    private final TermQuery word;
    private final InSegment[] segments;

    /** Creates positions for an index of this many segments. */
    TermPositions(TermQuery word, int segments) {
        this.word = word;
        this.segments = new InSegment[segments];
    }

    @Override
    public Matches findMatches(LeafReaderContext segment, int document) throws IOException {
        if (segments[segment.ord] == null) {
            segments[segment.ord] = new InSegment(seekTerm(segment));
        }
        var places = segments[segment.ord].postingsIn(document);
        return places == null
                ? null
                : MatchesUtils.forField(word.getTerm().field(), () -> new BillPositions(word, places, places.freq()));
    }

    /** Returns an enum positioned at the word; null if the segment does not contain it. */
    private TermsEnum seekTerm(LeafReaderContext segment) throws IOException {
        var words = Terms.getTerms(segment.reader(), word.getTerm().field()).iterator();
        return words.seekExact(word.getTerm().bytes()) ? words : null;
    }

    private static final class InSegment {
        private final TermsEnum word;
        private PostingsEnum places;

        private InSegment(TermsEnum word) {
            this.word = word;
        }

        private PostingsEnum postingsIn(int document) throws IOException {
            if (word == null) {
                return null;
            }
            places = word.postings(places, PostingsEnum.OFFSETS);
            return places.advance(document) == document ? places : null;
        }
    }

    /** Iterates over the positions in one bill. */
    private static final class BillPositions implements MatchesIterator {
        private final Query word;
        private final PostingsEnum places;
        private int left;
        private int position = -1;

        private BillPositions(Query word, PostingsEnum places, int left) {
            this.word = word;
            this.places = places;
            this.left = left;
        }

        @Override
        public boolean next() throws IOException {
            if (left == 0) {
                return false;
            }
            left--;
            position = places.nextPosition();
            return true;
        }

        @Override
        public int startPosition() {
            return position;
        }

        @Override
        public int endPosition() {
            return position;
        }

        @Override
        public int startOffset() throws IOException {
            return places.startOffset();
        }

        @Override
        public int endOffset() throws IOException {
            return places.endOffset();
        }

        @Override
        public MatchesIterator getSubMatches() {
            return null; // a word has no submatches
        }

        @Override
        public Query getQuery() {
            return word;
        }
    }
}
