package mx.vigia.scraper.round;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import mx.vigia.platform.store.Jdbc;

/** Every round there was, is or will be, to be looked up; {@link RoundWriter} writes them. */
@ApplicationScoped
public class RoundRepository {
    private static final int MAX_TRAILING_ROUNDS = 20;

    private final Jdbc database;
    private final ObjectMapper json;

    RoundRepository(Jdbc database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The round of this id. */
    public Optional<RoundReport> findById(String site, UUID id) {
        return read("where site = ? and id = ?", site, id).stream().findFirst();
    }

    /** The rounds of a site, the latest first. */
    public List<RoundReport> latest(String site, int most) {
        return read("where site = ? order by asked_at desc limit " + most, site);
    }

    /** The latest round of a site that came to an end by itself. */
    public Optional<RoundReport> findLastEnded(String site) {
        return read("where site = ? and state in ('succeeded', 'failed') order by ended_at desc limit 1", site).stream()
                .findFirst();
    }

    /** The latest round of a site that said how the site is. */
    public Optional<RoundReport> findLastReflectingSite(String site) {
        return read(
                        "where site = ? and state in ('succeeded', 'failed') and ending = any(?) order by ended_at desc limit 1",
                        site,
                        endings(FetchEnding::reflectsSiteState))
                .stream()
                .findFirst();
    }

    /** True while a round of the site runs that began after this moment. */
    public boolean isUnderWay(String site, Instant after) {
        return !read("where site = ? and state = 'running' and started_at > ? limit 1", site, after)
                .isEmpty();
    }

    /** The latest round of a site that gave something and stands for it as it is: one that was doubted does not. */
    public Optional<RoundReport> findLastSucceeded(String site) {
        return findLastWithEnding(site, FetchEnding::isSound);
    }

    /** The latest round of a site that read all there was to read. */
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

    /** The latest round of a site that brought news. */
    public Optional<RoundReport> findLastWithNews(String site) {
        return read("where site = ? and published > 0 and ended_at is not null order by ended_at desc limit 1", site)
                .stream()
                .findFirst();
    }

    /** The middle of what the latest rounds of a site showed that gave something, 0 where none did; one with a page cut short shows less than there is, and does not count. */
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
