package mx.vigia.scraper.round;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import mx.vigia.platform.store.Jdbc;

/** All past, current and waiting rounds, read-only; {@link RoundWriter} writes them. */
@ApplicationScoped
public class RoundRepository {
    private static final int MAX_TRAILING_ROUNDS = 20;

    private final Jdbc database;
    private final ObjectMapper json;

    RoundRepository(Jdbc database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Returns the round of this id. */
    public Optional<RoundReport> findById(String site, UUID id) {
        return read("where site = ? and id = ?", site, id).stream().findFirst();
    }

    /** Returns the rounds of a site, the latest first. */
    public List<RoundReport> latest(String site, int max) {
        return read("where site = ? order by asked_at desc limit " + max, site);
    }

    /** Returns the latest round of a site that ended by itself. */
    public Optional<RoundReport> findLastEnded(String site) {
        return read("where site = ? and state in ('succeeded', 'failed') order by ended_at desc limit 1", site).stream()
                .findFirst();
    }

    /** Returns the latest round that reflects the state of its site. */
    public Optional<RoundReport> findLastReflectingSite(String site) {
        return read(
                        "where site = ? and state in ('succeeded', 'failed') and ending = any(?) order by ended_at desc limit 1",
                        site,
                        endings(FetchEnding::reflectsSiteState))
                .stream()
                .findFirst();
    }

    /** Whether a round of the site is running that began after this moment. */
    public boolean isUnderWay(String site, Instant after) {
        return !read("where site = ? and state = 'running' and started_at > ? limit 1", site, after)
                .isEmpty();
    }

    /** Returns the latest round that brought something and is valid for its site; a doubtful one is not. */
    public Optional<RoundReport> findLastSucceeded(String site) {
        return findLastWithEnding(site, FetchEnding::isSound);
    }

    /** Returns the latest round of a site that read everything. */
    public Optional<RoundReport> lastWhole(String site) {
        return findLastWithEnding(site, FetchEnding::isComplete);
    }

    private Optional<RoundReport> findLastWithEnding(String site, Predicate<FetchEnding> wanted) {
        return read(
                        "where site = ? and state = 'succeeded' and ending = any(?) order by ended_at desc limit 1",
                        site,
                        endings(wanted))
                .stream()
                .findFirst();
    }

    /** Returns the labels of the wanted endings as an SQL array. */
    private static Object endings(Predicate<FetchEnding> wanted) {
        return Jdbc.array("text", FetchEnding.labels(wanted));
    }

    /** Returns the latest round of a site that brought news. */
    public Optional<RoundReport> findLastWithNews(String site) {
        return read("where site = ? and published > 0 and ended_at is not null order by ended_at desc limit 1", site)
                .stream()
                .findFirst();
    }

    /**
     * Returns the median of items of the latest rounds of a site that brought something, 0 if none did; a round with a
     * truncated page shows less than there is, and does not count.
     */
    public int usualItems(String site) {
        return database.one("""
                select coalesce(percentile_disc(0.5) within group (order by items), 0) from (
                  select items from round where site = ? and state = 'succeeded' and items > 0
                  and not jsonb_exists(endings, 'cut-short')
                  order by ended_at desc limit %d) as latest
                """.formatted(MAX_TRAILING_ROUNDS), row -> row.getInt(1), site);
    }

    private List<RoundReport> read(String where, Object... parameters) {
        return database.list("select * from round " + where, RoundRowMapper.reader(json), parameters);
    }
}
