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

    private final RoundRepository roundRepository;
    private final CompletenessAudit audit;
    private final Calendar calendar;
    private final InstantSource clock;

    RoundEndCheck(RoundRepository roundRepository, CompletenessAudit audit, Calendar calendar, InstantSource clock) {
        this.roundRepository = roundRepository;
        this.audit = audit;
        this.calendar = calendar;
        this.clock = clock;
    }

    UsualItems usual(Site site) {
        var items = roundRepository.usualItems(site.id());
        var today = LocalDate.ofInstant(clock.instant(), site.manners().zone());
        var days = site.expectation().days();
        var spoke = calendar.countBetween(days, today.minusDays(RECENT_ROUNDS), today.plusDays(1));
        return new UsualItems(items, items == 0 && spoke == 0);
    }

    /** Returns the problems beyond the single pages. */
    List<ReadingProblem> complaints(Site site, RoundCounts roundCounts, FetchEnding ending, UsualItems usual) {
        if (roundCounts.items() == 0 && !SELF_EXPLAINING_ENDINGS.contains(ending)) {
            var pages = Expectation.NO_ITEMS_ON_PAGES.of(roundCounts.pages());
            return List.of(new ReadingProblem(site.home(), "nothing-read", Expectation.AT_LEAST_ONE_ITEM.of(), pages));
        }
        if (ending == FetchEnding.EMPTY_SUSPECT && !roundCounts.endings().containsKey(FetchEnding.EMPTY_SUSPECT)) {
            var before = Expectation.ITEMS_AS_BEFORE.of(usual.items());
            return List.of(
                    new ReadingProblem(site.home(), "fewer-items", before, Expectation.COUNT.of(roundCounts.items())));
        }
        return List.of();
    }

    void audit(Site site, RoundCounts roundCounts, Instant now) {
        audit.missing(site.id(), roundCounts).forEach(roundCounts::problem);
        var today = LocalDate.ofInstant(now, site.manners().zone());
        audit.auditAcrossPages(site.id(), roundCounts, today).forEach(roundCounts::problem);
        audit.after(site.id(), roundCounts, now);
    }
}
