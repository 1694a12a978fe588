package mx.vigia.analysis.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.intake.calendar.CalendarRepository;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.search.health.SourceHealthRepository;
import mx.vigia.platform.i18n.Messages;

/**
 * Checks whether the names in a calendar filter exist. Used only if nothing was found: a known name then has no entries
 * on these days.
 */
@ApplicationScoped
class CalendarFilterCheck {
    private static final int MAX_SUGGESTIONS = 300;

    private final CalendarQuery calendarQuery;
    private final CalendarRepository days;
    private final BodyRepository bodyRepository;
    private final SourceHealthRepository health;

    CalendarFilterCheck(
            CalendarQuery calendarQuery,
            CalendarRepository days,
            BodyRepository bodyRepository,
            SourceHealthRepository health) {
        this.calendarQuery = calendarQuery;
        this.days = days;
        this.bodyRepository = bodyRepository;
        this.health = health;
    }

    /** Throws 400 if no committee, or no source, has the name; the response lists those with entries on these days. */
    void requireKnown(CalendarFilter filter, Messages words) {
        var parameters = new QueryParameters(words);
        var committees = calendarQuery.committees(filter.first(), filter.last()).stream()
                .map(ChamberCommittee::written)
                .toList();
        parameters.known(
                "committee", values(filter.committeeQuery()), any -> isKnownCommittee(filter, committees), committees);
        var sources = calendarQuery.sources(filter.first(), filter.last());
        parameters.known("source", values(filter.source()), any -> isKnownSource(filter, sources, words), sources);
    }

    private static List<String> values(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private boolean isKnownCommittee(CalendarFilter filter, List<String> onTheseDays) {
        var catalogued = BodyCatalog.known().all().stream().map(Body::name);
        var named =
                bodyRepository
                        .findPage(BodyKind.COMMITTEE, CommitteeName.of(filter.committee()), MAX_SUGGESTIONS)
                        .stream()
                        .map(counted -> counted.body().name());
        return Stream.of(onTheseDays.stream(), catalogued, named)
                        .flatMap(names -> names)
                        .anyMatch(filter::matchesCommittee)
                || days.existsForCommittee(filter);
    }

    private boolean isKnownSource(CalendarFilter filter, List<String> onTheseDays, Messages words) {
        return onTheseDays.contains(filter.source())
                || words.has("site." + filter.source())
                || health.names().containsKey(filter.source());
    }
}
