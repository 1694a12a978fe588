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
    private final Map<CacheKey, FactNarrative> narratives = new LinkedHashMap<>(MAX_NARRATIVES, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CacheKey, FactNarrative> eldest) {
            return size() > MAX_NARRATIVES;
        }
    };

    FactNarrativeCache(ObjectMapper json) {
        this.json = json;
    }

    private record CacheKey(String fact, Language language, LocalDate today) {}

    /** Returns the narrative of a stored fact. */
    FactNarrative of(String fact, LocalDate today, Messages words) {
        var cacheKey = new CacheKey(fact, words.language(), today);
        var known = findCached(cacheKey);
        if (known != null) {
            return known;
        }
        var tale = FactNarrative.of(FactEvent.parseStored(fact, json), today, words);
        store(cacheKey, tale);
        return tale;
    }

    private synchronized FactNarrative findCached(CacheKey cacheKey) {
        return narratives.get(cacheKey);
    }

    private synchronized void store(CacheKey cacheKey, FactNarrative tale) {
        narratives.put(cacheKey, tale);
    }
}
