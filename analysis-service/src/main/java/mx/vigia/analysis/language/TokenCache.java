package mx.vigia.analysis.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that were cut into words lately: one that just came is cut for its topics, for the questions that stand and for the index, and is the same each time. Those that
 * nobody asked for the longest are forgotten first; one that is forgotten is cut again. Safe for several threads.
 */
@ApplicationScoped
public class TokenCache {
    /** So many characters are remembered: four hundred bills of a page or two, those of two full polls. */
    static final int MAX_CHARACTERS = 1_500_000;

    /** A longer text is not, for it would drive out all others. */
    static final int MAX_TEXT_LENGTH = MAX_CHARACTERS / 20;

    /** What remembering takes besides, so that of short texts there are not too many. */
    private static final int ENTRY_OVERHEAD = 100;

    private final Map<String, AnalysedFieldText> known = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    /** The text cut into words. */
    public AnalysedFieldText analyze(String text) {
        return known(text).orElseGet(() -> {
            AnalysedFieldText cut = new AnalysedFieldText(text);
            cache(text, cut);
            return cut;
        });
    }

    /** The same where that was done lately. */
    public synchronized Optional<AnalysedFieldText> known(String text) {
        return Optional.ofNullable(known.get(text));
    }

    private synchronized void cache(String text, AnalysedFieldText cut) {
        if (text.length() > MAX_TEXT_LENGTH || known.putIfAbsent(text, cut) != null) {
            return;
        }
        size += weight(text);
        for (Iterator<String> oldest = known.keySet().iterator(); size > MAX_CHARACTERS; ) {
            size -= weight(oldest.next());
            oldest.remove();
        }
    }

    private static int weight(String text) {
        return text.length() + ENTRY_OVERHEAD;
    }
}
