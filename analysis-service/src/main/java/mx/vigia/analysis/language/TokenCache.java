package mx.vigia.analysis.language;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A cache of recently analysed texts. A bill that has just arrived is analysed for its topics, the watch queries and
 * the index, each time with the same result. The least recently used are evicted and analysed again when needed.
 * Thread-safe.
 */
@ApplicationScoped
public class TokenCache {
    /** The most characters cached: four hundred bills of a page or two, as in two full polls. */
    static final int MAX_CHARACTERS = 1_500_000;

    /** The longest text cached; a longer one would evict all others. */
    static final int MAX_TEXT_LENGTH = MAX_CHARACTERS / 20;

    /** The overhead of an entry in characters, so that the number of short texts is limited too. */
    private static final int ENTRY_OVERHEAD = 100;

    private final Map<String, AnalysedFieldText> known = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    /** Returns the analysed text, from the cache if present. */
    public AnalysedFieldText analyze(String text) {
        return known(text).orElseGet(() -> {
            AnalysedFieldText cut = new AnalysedFieldText(text);
            cache(text, cut);
            return cut;
        });
    }

    /** Returns the analysed text if it is cached. */
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
