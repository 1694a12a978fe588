package mx.vigia.analysis.search.trend;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.search.TitlesByDay;
import mx.vigia.analysis.topic.Topic;

/**
 * Finds what is new in a topic: emerging phrases, and texts that spread. Results are cached for some minutes, since the
 * search is slow and they change slowly.
 */
@ApplicationScoped
class TopicNews {
    private static final int NEW_MONTHS = 3;
    private static final int EARLIER_MONTHS = 24;

    /** The number of newest bills that are examined. */
    private static final int MAX_BILLS = 4_000;

    /** The maximum number of cached results: some of all topics for some months. */
    static final int MAX_CACHED = 300;

    private final TitlesByDay titles;
    private final SpreadingTexts spreadingTexts;
    private final TrendConfig config;
    private final InstantSource clock;
    private final Map<CacheKey, CachedNews> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<CacheKey, CachedNews> unused) {
            return size() > MAX_CACHED;
        }
    };

    TopicNews(TitlesByDay titles, SpreadingTexts spreadingTexts, TrendConfig config, InstantSource clock) {
        this.titles = titles;
        this.spreadingTexts = spreadingTexts;
        this.config = config;
        this.clock = clock;
    }

    /** The results of one search. */
    record Found(List<RisingPhrase> phrases, List<SpreadingTexts.Travel> travels) {}

    private record CacheKey(String topic, LocalDate today) {}

    private record CachedNews(Found found, Instant until) {}

    /** Returns the news as of this day; results some minutes old may be reused. */
    Found of(Topic topic, LocalDate today) {
        var cacheKey = new CacheKey(topic.id(), today);
        return kept(cacheKey).orElseGet(() -> cache(cacheKey, found(topic, today)));
    }

    private Optional<Found> kept(CacheKey cacheKey) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(cacheKey))
                    .filter(one -> clock.instant().isBefore(one.until()))
                    .map(CachedNews::found);
        }
    }

    private Found cache(CacheKey cacheKey, Found found) {
        synchronized (kept) {
            kept.put(cacheKey, new CachedNews(found, clock.instant().plus(config.newsKept())));
        }
        return found;
    }

    private Found found(Topic topic, LocalDate today) {
        var value = topic.query();
        var begin = today.minusMonths(NEW_MONTHS);
        var now = titles.of(value, begin.plusDays(1), today, MAX_BILLS);
        var before = titles.of(value, begin.minusMonths(EARLIER_MONTHS), begin, MAX_BILLS);
        return new Found(
                new RisingPhraseFinder(now, before).emerging(),
                spreadingTexts.findAmong(
                        Stream.concat(now.stream(), before.stream()).toList()));
    }
}
