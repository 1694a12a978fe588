package mx.vigia.analysis.web.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.intake.calendar.OpenConsultationRepository.OpenConsultation;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.LabelsFactory;
import mx.vigia.analysis.web.calendar.CalendarView.Option;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.platform.web.PageLayout;
import mx.vigia.platform.web.RequestContext;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Pages of the calendar: deadlines and meetings by day, with filters for committee, topic and source. Days are those of
 * central Mexico for every reader.
 */
@Path("/calendar")
@Blocking
class CalendarPages {
    @CheckedTemplate(basePath = "bill")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance calendar(
                PageLayout page, BillLabels labels, CalendarView view, LimitedList<OpenConsultation> open);
    }

    private final CalendarQuery calendarQuery;
    private final CalendarFilterCheck names;
    private final MentionLinkQueries links;
    private final LabelsFactory labelsFactory;
    private final RequestContext request;

    CalendarPages(
            CalendarQuery calendarQuery,
            CalendarFilterCheck names,
            MentionLinkQueries links,
            LabelsFactory labelsFactory,
            RequestContext request) {
        this.calendarQuery = calendarQuery;
        this.names = names;
        this.links = links;
        this.labelsFactory = labelsFactory;
        this.request = request;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance calendar(@BeanParam CalendarParameters question) {
        var labels = labelsFactory.labels();
        var title = labels.words().say("calendar.title");
        var today = LegalTime.dayOf(labels.now());
        var filter = question.filter(today, labels.words(), labels.topics());
        return Templates.calendar(
                request.page(title).withActiveEntry("calendar"),
                labels,
                view(question, labels),
                calendarQuery.openConsultations(filter, today));
    }

    private CalendarView view(CalendarParameters question, BillLabels labels) {
        var today = LegalTime.dayOf(labels.now());
        var filter = question.filter(today, labels.words(), labels.topics());
        var month = question.month(today, labels.words());
        var due = calendarQuery.due(filter, today);
        var meetings = calendarQuery.meetings(filter, today);
        if (due.items().isEmpty() && meetings.items().isEmpty()) {
            names.requireKnown(filter, labels.words());
        }
        var days = CalendarView.days(
                due.items().stream().map(entry -> DueDayView.of(entry, labels)).toList(),
                MeetingView.all(meetings.items(), links, labels));
        return new CalendarView(
                filter,
                days,
                question.byMonth() ? CalendarView.weeks(month, days, today) : List.of(),
                options(filter, labels),
                createLinks(question.byMonth(), filter, month),
                month,
                question.byMonth() ? labels.month(month) : "",
                due.cut() || meetings.cut());
    }

    private static CalendarView.Links createLinks(boolean byMonth, CalendarFilter filter, YearMonth month) {
        var address = new CalendarAddress(filter);
        return new CalendarView.Links(
                address.list(),
                address.month(month),
                byMonth ? address.month(month.minusMonths(1)) : "",
                byMonth ? address.month(month.plusMonths(1)) : "",
                address.feed());
    }

    private CalendarView.Options options(CalendarFilter filter, BillLabels labels) {
        return new CalendarView.Options(
                with(filter.committeeQuery(), committees(filter)).stream()
                        .map(requested -> new Option(requested, nameOf(ChamberCommittee.parse(requested), labels)))
                        .toList(),
                topics(filter, labels),
                with(filter.source(), calendarQuery.sources(filter.first(), filter.last())).stream()
                        .map(site -> new Option(site, labels.site(site)))
                        .toList(),
                Stream.concat(Arrays.stream(DueKind.values()).map(DueKind::word), Stream.of(CalendarQuery.MEETING_KIND))
                        .map(kind -> new Option(kind, labels.words().say("due-kind." + kind)))
                        .toList());
    }

    /** Returns each topic as a choice, and several chosen ones as one more. */
    private static List<Option> topics(CalendarFilter filter, BillLabels labels) {
        var each = labels.topics().topics().stream().map(topic -> new Option(topic.id(), labels.name(topic)));
        int chosen = filter.topics().size();
        return chosen < 2
                ? each.toList()
                : Stream.concat(
                                Stream.of(new Option(
                                        filter.topic(), labels.words().say("calendar.topics", chosen))),
                                each)
                        .toList();
    }

    private List<String> committees(CalendarFilter filter) {
        return calendarQuery.committees(filter.first(), filter.last()).stream()
                .map(ChamberCommittee::written)
                .toList();
    }

    private static String nameOf(ChamberCommittee committee, BillLabels labels) {
        var name = labels.shown(committee.name());
        return committee.chamber().isEmpty() ? name : name + " · " + labels.chamber(Chamber.of(committee.chamber()));
    }

    /** Returns the names with the chosen one added, even if it has no entries on these days. */
    private static List<String> with(String chosen, List<String> names) {
        return chosen.isEmpty() || names.contains(chosen)
                ? names
                : Stream.concat(Stream.of(chosen), names.stream()).toList();
    }
}
