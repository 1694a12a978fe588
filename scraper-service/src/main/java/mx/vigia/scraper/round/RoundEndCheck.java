package mx.vigia.scraper.round;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mx.vigia.scraper.catalog.Calendar;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;

/**
 * Checks at the end of a round: whether it showed as much as usual, and whether its totals agree with the stored
 * records.
 */
@ApplicationScoped
class RoundEndCheck {
    private static final int RECENT_ROUNDS = 7;

    /** Endings that state themselves why nothing was read. */
    private static final Set<FetchEnding> SELF_EXPLAINING_ENDINGS =
            EnumSet.of(FetchEnding.EMPTY_AS_EXPECTED, FetchEnding.NEEDS_KEY, FetchEnding.ARCHIVE_FULL);

    private final RoundRepository book;
    private final CompletenessAudit audit;
    private final Calendar calendar;
    private final InstantSource clock;

    RoundEndCheck(RoundRepository book, CompletenessAudit audit, Calendar calendar, InstantSource clock) {
        this.book = book;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    UsualItems usual(Site site) {
        var items = book.usualItems(site.id());
        var today = LocalDate.ofInstant(clock.instant(), site.manners().zone());
        var days = site.expectation().days();
        var spoke = calendar.countBetween(days, today.minusDays(RECENT_ROUNDS), today.plusDays(1));
        return new UsualItems(items, items == 0 && spoke == 0);
    }

    /** Returns the problems beyond the single pages. */
    List<ReadingProblem> complaints(Site site, RoundCounts tally, FetchEnding ending, UsualItems usual) {
        if (tally.items() == 0 && !SELF_EXPLAINING_ENDINGS.contains(ending)) {
            var pages = Expectation.NO_ITEMS_ON_PAGES.of(tally.pages());
            return List.of(new ReadingProblem(site.home(), "nothing-read", Expectation.AT_LEAST_ONE_ITEM.of(), pages));
        }
        if (ending == FetchEnding.EMPTY_SUSPECT && !tally.endings().containsKey(FetchEnding.EMPTY_SUSPECT)) {
            var before = Expectation.ITEMS_AS_BEFORE.of(usual.items());
            return List.of(new ReadingProblem(site.home(), "fewer-items", before, Expectation.COUNT.of(tally.items())));
        }
        return List.of();
    }

    void audit(Site site, RoundCounts tally, Instant now) {
        audit.missing(site.id(), tally).forEach(tally::problem);
        var today = LocalDate.ofInstant(now, site.manners().zone());
        audit.auditAcrossPages(site.id(), tally, today).forEach(tally::problem);
        audit.after(site.id(), tally, now);
    }
}
