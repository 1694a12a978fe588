package mx.vigia.analysis.search.highlight;

import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.uhighlight.FieldOffsetStrategy;
import org.apache.lucene.search.uhighlight.LabelledCharArrayMatcher;
import org.apache.lucene.search.uhighlight.OffsetsEnum;
import org.apache.lucene.search.uhighlight.PhraseHelper;
import org.apache.lucene.search.uhighlight.UHComponents;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter.OffsetSource;
import org.apache.lucene.util.BytesRef;

/** Supplies Lucene's highlighter with the already known positions of query terms in one field of the current bill. */
final class FieldMatches extends FieldOffsetStrategy {
    private MatchesIterator places;

    FieldMatches(String field) {
        super(new UHComponents(
                field,
                field::equals,
                new MatchAllDocsQuery(),
                new BytesRef[0],
                PhraseHelper.NONE,
                new LabelledCharArrayMatcher[0],
                false,
                Set.of()));
    }

    void addMatches(MatchesIterator found) {
        places = found;
    }

    @Override
    public OffsetSource getOffsetSource() {
        return OffsetSource.POSTINGS;
    }

    @Override
    public OffsetsEnum getOffsetsEnum(LeafReader reader, int document, String content) {
        return new OffsetsEnum.OfMatchesIteratorWithSubs(places);
    }
}
