package mx.vigia.analysis.search.forecast;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.search.SearchAddress;
import mx.vigia.platform.signing.SealedIds;

/**
 * What an alert would have produced in the last thirty days.
 *
 * @param aimed whether it requires a certain field value, such as a topic or a source
 * @param overlaps active watches with the same query, by id
 */
@TemplateData
public record Forecast(
        Lookback days,
        Volume volume,
        boolean aimed,
        List<Match> matches,
        List<UUID> overlaps,
        Doubts doubts,
        Alternatives alternatives) {

    private static final int MAX_SHOWN = 25;
    static final double MANY_PER_DAY = 20;

    /** A query that matches this share of all changes is too broad, however few changes there are at present. */
    static final int BROAD_PERCENT = 33;

    private static final int NEARLY_ALL_PERCENT = 90;

    /**
     * The most facts per day; more would go unread. The gauge reports it to notification-service, which saves no watch
     * that exceeds it.
     */
    private static final double MAX_PER_DAY = 100;

    /**
     * How much it would have produced.
     *
     * @param matched bills with at least one fact in those days
     * @param facts all facts of those bills in those days
     * @param motions motions that first appeared in those days: only watches that want motions are notified of them, so
     *     they count neither as matched nor as facts
     * @param perDay facts per day
     * @param ofHundred percentage of the bills changed in those days that match
     * @param matchedInAYear bills that changed in the last 365 days and match now
     */
    @TemplateData
    public record Volume(int matched, int facts, int motions, double perDay, int ofHundred, int matchedInAYear) {
        boolean isMuch() {
            return perDay > MANY_PER_DAY || ofHundred > BROAD_PERCENT;
        }
    }

    /**
     * What speaks against the query itself.
     *
     * @param complaints values that no bill can ever have
     * @param unanswerable whether nothing can match because of them
     */
    @TemplateData
    public record Doubts(List<String> complaints, boolean unanswerable) {
        static final Doubts NONE = new Doubts(List.of(), false);
    }

    /**
     * Other queries.
     *
     * @param narrower queries with fewer results, if there would be many
     * @param wider queries with results, if there would be none
     */
    @TemplateData
    public record Alternatives(List<Alternative> narrower, List<Alternative> wider) {}

    /** Another query, and the number of bills it would have matched in those days. */
    @TemplateData
    public record Alternative(String query, int matched) {
        /** Returns the query encoded for an address. */
        public String encoded() {
            return SearchAddress.encode(query);
        }
    }

    /** A bill, with its number of facts in those days. */
    @TemplateData
    public record Match(Dossier bill, LocalDate day, int facts) {}

    /**
     * The data notification-service needs to accept or reject a watch.
     *
     * @param overlaps sealed: a reader must not learn here who else has the same query
     * @param doubts nonexistent values, a sentence each: the watch is saved only after explicit confirmation
     * @param unanswerable whether nothing can match because of them
     */
    record Gauge(
            String query,
            double perDay,
            double mostPerDay,
            int matched30,
            String overlaps,
            List<String> doubts,
            boolean unanswerable) {}

    Forecast with(Doubts found) {
        return new Forecast(days, volume, aimed, matches, overlaps, found, alternatives);
    }

    Gauge gauge(String query, String key) {
        return new Gauge(
                query,
                volume.perDay(),
                MAX_PER_DAY,
                volume.matched(),
                SealedIds.seal(overlaps, OverlappingWatches.MAX_NAMED, key),
                doubts.complaints(),
                doubts.unanswerable());
    }

    /** Returns the newest bills it would have matched. */
    public List<Match> shown() {
        return matches.subList(0, Math.min(MAX_SHOWN, matches.size()));
    }

    /** Returns the address of the full results. */
    public String search(String query) {
        return "/?q=" + SearchAddress.encode(query) + "&sort=action";
    }

    /** Whether the volume is more than anyone will read. */
    public boolean flood() {
        return volume.perDay() > MANY_PER_DAY;
    }

    /** Whether the query is so broad that the volume grows as soon as more bills change. */
    public boolean broad() {
        return volume.ofHundred() > BROAD_PERCENT;
    }

    /** Whether the volume is too high to offer it: notification-service rejects it. */
    public boolean tooOften() {
        return volume.perDay() > MAX_PER_DAY;
    }

    /** Whether the query matches nearly everything, as {@code -militar} does; then it is not offered either. */
    public boolean aimless() {
        return !aimed && volume.ofHundred() > NEARLY_ALL_PERCENT;
    }

    /** Whether it can be saved. */
    public boolean offered() {
        return !tooOften() && !aimless();
    }

    /** Returns the facts a week, the one unit in which a rate is stated. */
    public double perWeek() {
        return volume.perDay() * 7;
    }
}
