package mx.vigia.analysis.language;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Replays the words of an already split text as the analyzer produces them: in order, each at the next position. */
final class CachedTokenStream extends TokenStream {
    private final AnalysedFieldText text;
    private final TokenReader tokenReader;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private int next;

    /** Reads the word at an ordinal. */
    @FunctionalInterface
    interface TokenReader {
        void accept(int ordinal, CharTermAttribute term);
    }

    CachedTokenStream(AnalysedFieldText text, TokenReader tokenReader) {
        this.text = text;
        this.tokenReader = tokenReader;
    }

    @Override
    public void reset() {
        next = 0;
    }

    @Override
    public boolean incrementToken() {
        if (next == text.size()) {
            return false;
        }
        clearAttributes();
        tokenReader.accept(next, term.setEmpty());
        offset.setOffset(text.start(next), text.end(next));
        next++;
        return true;
    }

    @Override
    public void end() throws IOException {
        super.end();
        offset.setOffset(text.length(), text.length());
    }
}
