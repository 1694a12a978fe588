package mx.vigia.notification.letter;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;

/** A cache of the latest fact narratives: a fact sent to many is parsed and narrated once. */
@ApplicationScoped
class FactNarrativeCache {
    /** The maximum number of cached narratives, some kilobytes each. */
    private static final int MAX_NARRATIVES = 64;

    private final ObjectMapper json;
    private final Map<CacheKey, NarratedFact> narratives = new LinkedHashMap<>(MAX_NARRATIVES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CacheKey, NarratedFact> eldest) {
            return size() > MAX_NARRATIVES;
        }
    };

    FactNarrativeCache(ObjectMapper json) {
        this.json = json;
    }

    private record CacheKey(String fact, Language language, LocalDate today) {}

    /** A fact and its narrative. */
    record NarratedFact(FactEvent fact, FactNarrative narrative) {}

    /** Returns a stored fact with its narrative. */
    NarratedFact of(String fact, LocalDate today, Messages words) {
        var cacheKey = new CacheKey(fact, words.language(), today);
        var known = findCached(cacheKey);
        if (known != null) {
            return known;
        }
        var event = FactEvent.parseStored(fact, json);
        var narrated = new NarratedFact(event, new ItemNarrator(event, today, words).narrative());
        store(cacheKey, narrated);
        return narrated;
    }

    private synchronized NarratedFact findCached(CacheKey cacheKey) {
        return narratives.get(cacheKey);
    }

    private synchronized void store(CacheKey cacheKey, NarratedFact narrated) {
        narratives.put(cacheKey, narrated);
    }
}
