package mx.vigia.analysis.search.forecast;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.search.SearchAddress;
import mx.vigia.platform.signing.SealedIds;

/**
 * What an alert would have brought in the last thirty days.
 *
 * @param matched bills with at least one fact in those days
 * @param facts all facts of those bills in those days
 * @param motions motions that first appeared in those days: they are told to those alone who ask for them, and count neither as matched nor as facts
 * @param perDay facts a day
 * @param ofHundred of a hundred bills that moved in those days, how many answer
 * @param aimed whether it asks for a certain value of a field, as a topic or a source
 * @param complaints values that no bill can ever have
 * @param unanswerable whether nothing can answer it, for want of them
 * @param matchedInAYear bills that moved in the last 365 days and answer now
 * @param narrower questions that would bring less, where much would come
 * @param wider questions that would bring something, where nothing would come
 * @param overlaps standing watches that ask the same, by id
 */
@TemplateData
public record Forecast(
        LocalDate from,
        LocalDate until,
        int matched,
        int facts,
        int motions,
        double perDay,
        int ofHundred,
        boolean aimed,
        List<Match> matches,
        List<UUID> overlaps,
        List<String> complaints,
        boolean unanswerable,
        int matchedInAYear,
        List<Alternative> narrower,
        List<Alternative> wider) {

    private static final int MAX_SHOWN = 25;
    static final double MANY_PER_DAY = 20;

    /** Whoever gets a third of all that moves looks for nothing in particular, however little moves at present. */
    static final int BROAD_PERCENT = 33;

    private static final int NEARLY_ALL_PERCENT = 90;

    /** Whoever got more would read none: the gauge says so to the owner of watches, who saves none that brings more. */
    private static final double MAX_PER_DAY = 100;

    /** Another question, and how many bills it would have found in those days. */
    @TemplateData
    public record Alternative(String query, int matched) {
        /** As it stands in an address. */
        public String encoded() {
            return SearchAddress.encode(query);
        }
    }

    /** One bill, with how many facts it had in those days. */
    @TemplateData
    public record Match(Dossier bill, LocalDate day, int facts) {}

    /**
     * What the owner of watches needs to know to save one, or not to.
     *
     * @param overlaps sealed: who else asks the same is nothing that a reader may learn here
     * @param doubts values that there are not, a sentence each: it is saved only by whoever says that they mean it
     * @param unanswerable whether nothing can answer it, for want of them
     */
    record Gauge(
            String query,
            double perDay,
            double mostPerDay,
            int matched30,
            String overlaps,
            List<String> doubts,
            boolean unanswerable) {}

    Forecast with(List<String> found, boolean nothingAnswers) {
        return new Forecast(
                from,
                until,
                matched,
                facts,
                motions,
                perDay,
                ofHundred,
                aimed,
                matches,
                overlaps,
                found,
                nothingAnswers,
                matchedInAYear,
                narrower,
                wider);
    }

    Gauge gauge(String query, String key) {
        return new Gauge(
                query,
                perDay,
                MAX_PER_DAY,
                matched,
                SealedIds.seal(overlaps, OverlappingWatches.MAX_NAMED, key),
                complaints,
                unanswerable);
    }

    /** The newest of what it would have found. */
    public List<Match> shown() {
        return matches.subList(0, Math.min(MAX_SHOWN, matches.size()));
    }

    /** Where all of it can be seen. */
    public String search(String query) {
        return "/?q=" + SearchAddress.encode(query) + "&sort=action";
    }

    /** Whether so many would come that nobody will read them. */
    public boolean flood() {
        return perDay > MANY_PER_DAY;
    }

    /** Whether it asks for so much of everything that many would come as soon as more moves. */
    public boolean broad() {
        return ofHundred > BROAD_PERCENT;
    }

    /** Whether so many would come that it is not offered: the owner of watches refuses it. */
    public boolean tooOften() {
        return perDay > MAX_PER_DAY;
    }

    /** Whether it is for nothing at all: hardly anything that moves would not be told, as by {@code -militar}. Then it is not offered either. */
    public boolean aimless() {
        return !aimed && ofHundred > NEARLY_ALL_PERCENT;
    }

    /** Whether it can be saved. */
    public boolean offered() {
        return !tooOften() && !aimless();
    }

    /** Whether the rate is easier said by the week. */
    public boolean rare() {
        return perDay < 1;
    }

    public double perWeek() {
        return perDay * 7;
    }
}
