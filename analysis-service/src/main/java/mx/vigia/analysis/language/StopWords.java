package mx.vigia.analysis.language;

import java.util.Set;

/** Stop words: articles, prepositions and the like ({@code language/stop-words.txt}). */
public final class StopWords {
    private static final Set<String> STOP_WORDS = WordList.readFile("stop-words.txt");

    private StopWords() {}

    /** Whether a folded word is a stop word. */
    public static boolean isStopWord(String folded) {
        return STOP_WORDS.contains(folded);
    }
}
