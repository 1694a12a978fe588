package mx.vigia.analysis.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Stems single words, as the analyzer does, with a cache: nearly all words of a text also occurred in recent ones.
 * Equal stems are mostly the same object, whose hash is already computed. Thread-safe.
 */
final class Stemmer {
    /** The most words cached; beyond it the cache is cleared, and words in use are soon cached again. */
    static final int MAX_CACHED_WORDS = 50_000;

    /** The longest word cached; longer strings are rarely words and occur once. */
    private static final int MAX_CACHED_WORD_LENGTH = 40;

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();
    private static final ThreadLocal<Stemmer> PER_THREAD = ThreadLocal.withInitial(Stemmer::new);

    private final Alone alone = new Alone();
    private final TokenStream chain = LuceneTextAnalyzer.withStemming(alone);
    private final CharTermAttribute stem = chain.getAttribute(CharTermAttribute.class);

    private Stemmer() {}

    /** Returns the stem of a lower-case word. */
    static String of(String word) {
        String known = CACHE.get(word);
        if (known != null) {
            return known;
        }
        String stem = PER_THREAD.get().stem(word);
        if (word.length() <= MAX_CACHED_WORD_LENGTH) {
            cache(word, stem);
        }
        return stem;
    }

    private static void cache(String word, String stem) {
        if (CACHE.size() >= MAX_CACHED_WORDS) {
            CACHE.clear();
        }
        CACHE.put(word, stem);
    }

    private String stem(String word) {
        alone.word = word;
        try {
            chain.incrementToken();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading a word from memory", impossible);
        }
        return stem.toString();
    }

    /** A token stream of a single word, replaced for each use. */
    private static final class Alone extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            term.append(word);
            return true;
        }
    }
}
