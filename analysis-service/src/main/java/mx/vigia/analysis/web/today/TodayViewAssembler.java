package mx.vigia.analysis.web.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.LimitedList;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.calendar.CalendarFilter;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.language.ShortName;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.search.health.SourceHealthRepository;
import mx.vigia.analysis.search.health.SourceHealthRepository.SourceOutage;
import mx.vigia.analysis.web.calendar.CalendarQuery;
import mx.vigia.analysis.web.calendar.DueDayView;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.analysis.web.today.TodayView.ConsultationView;
import mx.vigia.analysis.web.today.TodayView.Links;
import mx.vigia.analysis.web.today.TodayView.Outage;

/** Assembles the page of today from bills, due days and meetings, not from alerts. */
@ApplicationScoped
class TodayViewAssembler {
    private static final int DUE_DAYS_AHEAD = 14;
    private static final int MEETING_DAYS_AHEAD = 7;
    private static final int CONSULTATION_DAYS_AHEAD = 180;
    private static final int MAX_MOVES = 40;
    private static final int MAX_DUE = 12;
    private static final int MAX_MEETINGS = 12;
    private static final int MAX_CONSULTATIONS = 12;
    private static final int MAX_OUTAGES = 4;

    private final MovedBillRepository moved;
    private final DossierRepository dossiers;
    private final CalendarQuery calendar;
    private final MentionLinkQueries links;
    private final SourceHealthRepository health;

    TodayViewAssembler(
            MovedBillRepository moved,
            DossierRepository dossiers,
            CalendarQuery calendar,
            MentionLinkQueries links,
            SourceHealthRepository health) {
        this.moved = moved;
        this.dossiers = dossiers;
        this.calendar = calendar;
        this.links = links;
        this.health = health;
    }

    /** Returns what there is of these topics, or of all if none is given; read on one connection. */
    @Transactional
    TodayView of(List<String> topics, int days, BillLabels labels) {
        var today = LegalTime.dayOf(labels.now());
        return new TodayView(
                today,
                topics,
                topics.stream().map(labels::topic).toList(),
                days,
                outages(topics, labels),
                moves(topics, days, labels),
                due(filter(topics, today, DUE_DAYS_AHEAD, ""), today, labels),
                meetings(filter(topics, today, MEETING_DAYS_AHEAD, CalendarQuery.MEETING_KIND), today, labels),
                consultations(topics, today, labels),
                links(topics));
    }

    private LimitedList<MoveView> moves(List<String> topics, int days, BillLabels labels) {
        var since = labels.now().minus(Duration.ofDays(days));
        var found = moved.findMoved(since, topics, MAX_MOVES);
        Map<UUID, Dossier> bills = dossiers.findWithoutTexts(found.items()).stream()
                .collect(Collectors.toMap(Dossier::id, Function.identity()));
        var facts = dossiers.findFacts(found.items());
        return new LimitedList<>(
                found.items().stream()
                        .filter(id -> bills.containsKey(id) && bills.get(id).canBeShown())
                        .flatMap(id ->
                                MoveView.of(bills.get(id), facts.getOrDefault(id, List.of()), since, labels).stream())
                        .toList(),
                found.cut());
    }

    private LimitedList<DueDayView> due(CalendarFilter filter, LocalDate today, BillLabels labels) {
        var found = LimitedList.of(calendar.due(filter, today).items(), MAX_DUE);
        return new LimitedList<>(
                found.items().stream()
                        .map(entry -> DueDayView.of(entry, labels))
                        .toList(),
                found.cut());
    }

    private LimitedList<MeetingView> meetings(CalendarFilter filter, LocalDate today, BillLabels labels) {
        var found = LimitedList.of(calendar.meetings(filter, today).items(), MAX_MEETINGS);
        return new LimitedList<>(MeetingView.all(found.items(), links, labels), found.cut());
    }

    private LimitedList<ConsultationView> consultations(List<String> topics, LocalDate today, BillLabels labels) {
        var filter = filter(topics, today, CONSULTATION_DAYS_AHEAD, DueKind.CONSULTATION.word());
        var closing = calendar.due(filter, today).items().stream()
                .filter(entry -> !isYetToOpen(entry.kept().day().opens(), today))
                .limit(MAX_CONSULTATIONS + 1L)
                .map(entry -> {
                    var shown = DueDayView.of(entry, labels);
                    return new ConsultationView(
                            shown.bill(),
                            shown.brief(),
                            entry.site(),
                            null,
                            shown.days().day(),
                            shown.how(),
                            shown.standing().certain());
                });
        var withoutEnd = calendar.openConsultations(filter, today).items().stream()
                .map(open -> new ConsultationView(
                        open.bill(), ShortName.of(open.title()), open.site(), open.opened(), null, "", true));
        return LimitedList.of(Stream.concat(closing, withoutEnd).toList(), MAX_CONSULTATIONS);
    }

    private static boolean isYetToOpen(LocalDate opens, LocalDate today) {
        return opens != null && opens.isAfter(today);
    }

    /** Returns the sources that do not answer and have open bills of these topics; all if nothing is heard of any. */
    private List<Outage> outages(List<String> topics, BillLabels labels) {
        var silent = health.findOutages(health.names().keySet());
        var bills =
                moved.countOpenBySite(silent.stream().map(SourceOutage::site).toList(), topics);
        return silent.stream()
                .filter(outage -> outage.ofAll() || bills.containsKey(outage.site()))
                .map(outage ->
                        new Outage(outage.key(), outage.name(), outage.since(), bills.getOrDefault(outage.site(), 0)))
                .limit(MAX_OUTAGES)
                .toList();
    }

    private static CalendarFilter filter(List<String> topics, LocalDate today, int days, String kind) {
        return new CalendarFilter(today, today.plusDays(days), "", "", topics, "", kind);
    }

    private static Links links(List<String> topics) {
        var facets = topics.stream().map(topic -> "topic=" + topic).collect(Collectors.joining("&"));
        var chosen = topics.isEmpty() ? "" : "&topic=" + String.join(",", topics);
        var searched = "?" + (facets.isEmpty() ? "" : facets + "&") + "order=changed";
        return new Links(
                "/" + searched,
                "/search.xlsx" + searched,
                "/calendar?view=month" + chosen,
                "/calendar?kind=consultation" + chosen,
                "/calendar.ics" + (chosen.isEmpty() ? "" : "?" + chosen.substring(1)));
    }
}
