package mx.vigia.analysis.web.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.bill.CommitteeOfChamber;
import mx.vigia.analysis.bill.body.Body;
import mx.vigia.analysis.bill.body.BodyCatalog;
import mx.vigia.analysis.bill.body.BodyKind;
import mx.vigia.analysis.intake.calendar.CalendarDays;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.linking.actor.BodyShelf;
import mx.vigia.analysis.page.Parameters;
import mx.vigia.analysis.search.health.SourceHealth;
import mx.vigia.platform.i18n.Words;

/** Whether anybody bears the names that the calendar is asked for. Asked only where nothing was found: of a name that is known there is nothing on these days. */
@ApplicationScoped
class CalendarNames {
    private static final int MOST_LIKE = 300;

    private final CalendarDesk desk;
    private final CalendarDays days;
    private final BodyShelf shelf;
    private final SourceHealth health;

    CalendarNames(CalendarDesk desk, CalendarDays days, BodyShelf shelf, SourceHealth health) {
        this.desk = desk;
        this.days = days;
        this.shelf = shelf;
        this.health = health;
    }

    /** 400 where there is no committee, or no source, of the name, with those that have something on these days. */
    void demandKnown(CalendarFilter filter, Words words) {
        var parameters = new Parameters(words);
        var committees = desk.committees(filter.first(), filter.last()).stream()
                .map(CommitteeOfChamber::written)
                .toList();
        parameters.known("committee", asked(filter.asked()), any -> isCommittee(filter, committees), committees);
        var sources = desk.sources(filter.first(), filter.last());
        parameters.known("source", asked(filter.source()), any -> isSource(filter, sources, words), sources);
    }

    private static List<String> asked(String name) {
        return name.isEmpty() ? List.of() : List.of(name);
    }

    private boolean isCommittee(CalendarFilter filter, List<String> onTheseDays) {
        var catalogued = BodyCatalog.known().all().stream().map(Body::name);
        var named = shelf.named(BodyKind.COMMITTEE, CommitteeName.of(filter.committee()), MOST_LIKE).stream()
                .map(counted -> counted.body().name());
        return Stream.of(onTheseDays.stream(), catalogued, named)
                        .flatMap(names -> names)
                        .anyMatch(filter::isOf)
                || days.isTurnedTo(filter);
    }

    private boolean isSource(CalendarFilter filter, List<String> onTheseDays, Words words) {
        try {
            return onTheseDays.contains(filter.source())
                    || words.has("site." + filter.source())
                    || health.names().containsKey(filter.source());
        } catch (SQLException silent) {
            throw new IllegalStateException("the database did not answer", silent);
        }
    }
}
