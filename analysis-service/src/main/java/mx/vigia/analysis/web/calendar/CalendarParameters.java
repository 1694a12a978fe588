package mx.vigia.analysis.web.calendar;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.page.PeriodParameters;
import mx.vigia.analysis.page.QueryParameters;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The parameters of a calendar request, all of them in the URL. */
public final class CalendarParameters {
    private static final int MAX_LENGTH = 300;
    private static final String MONTH_VIEW = "month";
    private static final List<String> KINDS = Stream.concat(
                    Arrays.stream(DueKind.values()).map(DueKind::word), Stream.of(CalendarQuery.MEETING_KIND))
            .toList();
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    @BeanParam
    PeriodParameters period;

    @QueryParam("month")
    @DefaultValue("")
    @Parameter(description = "With view=month the month, as 2026-11; without it the present one.")
    String month;

    @QueryParam("view")
    @DefaultValue("")
    @Parameter(description = "month for a whole month; else the days from and to.")
    String view;

    @QueryParam("committee")
    @DefaultValue("")
    @Parameter(
            description =
                    "A committee by its name; with its chamber in parentheses, as in Salud (senate), only that one.")
    String committee;

    @QueryParam("topic")
    @DefaultValue("")
    @Parameter(description = "Only what bills of this topic wait for, by its id; several are separated by commas.")
    String topic;

    @QueryParam("source")
    @DefaultValue("")
    @Parameter(description = "Only of this source, such as mx.diputados.gaceta.")
    String source;

    @QueryParam("kind")
    @DefaultValue("")
    @Parameter(description = "Only this: term, consultation, entry-into-force, duty or meeting.")
    String kind;

    boolean byMonth() {
        return view.equals(MONTH_VIEW);
    }

    /** Returns the requested month, or the current one by default. */
    YearMonth month(LocalDate today, Messages words) {
        if (month.isBlank()) {
            return YearMonth.from(today);
        }
        return requestedMonth()
                .filter(meant -> meant.getYear() >= FIRST_YEAR && meant.getYear() <= LAST_YEAR)
                .orElseThrow(() -> Problem.badRequest(
                                words.say("error.value", "month", words.say("error.month"), cut(month)))
                        .raised());
    }

    private Optional<YearMonth> requestedMonth() {
        try {
            return Optional.of(YearMonth.parse(month.strip()));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** Returns the filter; returns 400 naming the invalid parameter. */
    CalendarFilter filter(LocalDate today, Messages words, TopicCatalog topics) {
        check(new QueryParameters(words), topics);
        if (byMonth()) {
            var meant = month(today, words);
            return filter(meant.atDay(1), meant.atEndOfMonth());
        }
        var days = period.days(today, words);
        return filter(days.first(), days.last());
    }

    private void check(QueryParameters parameters, TopicCatalog topics) {
        parameters.known("view", view, List.of(MONTH_VIEW));
        parameters.known("kind", kind.strip(), KINDS);
        var ids = topics.topics().stream().map(Topic::id).toList();
        parameters.known("topic", topicIds(), ids::contains, ids);
        parameters.checkLength("committee", committee, MAX_LENGTH);
        parameters.checkLength("source", source, MAX_LENGTH);
    }

    private List<String> topicIds() {
        return QueryParameters.listed(List.of(topic));
    }

    private CalendarFilter filter(LocalDate first, LocalDate last) {
        var chamberCommittee = ChamberCommittee.parse(committee);
        return new CalendarFilter(
                first,
                last,
                chamberCommittee.name(),
                chamberCommittee.chamber(),
                topicIds(),
                source.strip(),
                kind.strip());
    }

    private static String cut(String words) {
        var one = words.strip();
        return one.length() > MAX_LENGTH ? one.substring(0, MAX_LENGTH) : one;
    }
}
