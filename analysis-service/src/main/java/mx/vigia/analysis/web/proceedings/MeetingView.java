package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.language.NameCase;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TitleForms;
import mx.vigia.analysis.linking.chamber.AgendaItem;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.SourceAddress;
import mx.vigia.platform.net.PublicPage;
import mx.vigia.platform.net.WebAddress;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.time.HourSpan;
import org.jspecify.annotations.Nullable;

/**
 * A meeting on a page; what the source does not state is empty.
 *
 * @param status empty for a meeting that is called and not changed
 * @param struck whether it will not be held as announced
 */
@TemplateData
public record MeetingView(
        UUID id,
        Heading heading,
        Occasion occasion,
        String status,
        boolean struck,
        List<Point> points,
        Sources sources) {

    /**
     * What meets.
     *
     * @param source the name of the site, which says which of several chambers of a kind it is
     */
    @TemplateData
    public record Heading(String title, String kind, String body, String where, String source) {
        static Heading of(Meeting meeting, BillLabels labels) {
            var body = NameCase.ofName(OrEmpty.text(meeting.body()));
            return new Heading(
                    Optional.ofNullable(meeting.title())
                            .map(NameCase::ofHeading)
                            .orElse(body),
                    labels.words().say("meeting.kind." + meeting.kind().word()),
                    body,
                    where(meeting, labels),
                    labels.site(meeting.site()));
        }

        /** Returns the chamber; for the many state congresses, the name of the site. */
        private static String where(Meeting meeting, BillLabels labels) {
            return Optional.ofNullable(meeting.chamber())
                    .filter(chamber -> chamber != Chamber.CONGRESS)
                    .map(labels::chamber)
                    .orElseGet(() -> labels.site(meeting.site()));
        }

        /** Returns who meets, where the name of the meeting does not say so; else an empty string. */
        public String bodyBesideTitle() {
            return TextAnalyzer.fold(title).contains(TextAnalyzer.fold(body)) ? "" : body;
        }

        /** Returns its name, with the chamber that meets if the name does not give it. */
        public String inFull() {
            return ChamberInName.names(title, where) ? title : title + " · " + where;
        }
    }

    /**
     * When and where it is held.
     *
     * @param day null if the source names none
     * @param formerDay the day from which it was put off; null if it was not
     * @param remark the key of the message that it has begun or is over; empty before, and where the time zone is not
     *     known
     */
    @TemplateData
    public record Occasion(
            LocalDate day, LocalDate formerDay, String time, String endTime, String place, String remark) {
        private static final Map<HourSpan.State, String> REMARKS =
                Map.of(HourSpan.State.BEGUN, "meeting.begun", HourSpan.State.OVER, "meeting.over");

        static Occasion of(Meeting meeting, Instant now) {
            return new Occasion(
                    meeting.heldOn(),
                    meeting.occasion().formerDay(),
                    hour(meeting.time()),
                    hour(meeting.endTime()),
                    OrEmpty.text(meeting.place()),
                    state(meeting, now).map(REMARKS::get).orElse(""));
        }

        /** Whether its hours are over. */
        public boolean isOver() {
            return remark.equals(REMARKS.get(HourSpan.State.OVER));
        }

        private static Optional<HourSpan.State> state(Meeting meeting, Instant now) {
            return Optional.ofNullable(meeting.heldOn())
                    .flatMap(day -> HourSpan.of(day, OrEmpty.text(meeting.time()), OrEmpty.text(meeting.endTime())))
                    .flatMap(span -> MeetingTimeZones.of(meeting.site())
                            .map(zone -> span.stateAt(LocalDateTime.ofInstant(now, zone))));
        }

        private static String hour(@Nullable String time) {
            return OrEmpty.text(time).replaceFirst("^0", "");
        }
    }

    /** Where it is announced. */
    @TemplateData
    public record Sources(List<DocumentLink> documents, String address, List<Provenance> pages) {}

    /**
     * A point of the agenda, and the bills it names.
     *
     * @param number empty where it has none, or none that is its own within the agenda
     * @param own whether, without a number, it says the title of the meeting again: the call is a matter of its own
     * @param repeated whether its text is only the title of a matter, which the link to it says again
     * @param open whether it names a matter and it is not known which
     */
    @TemplateData
    public record Point(
            String number,
            String text,
            boolean own,
            boolean repeated,
            List<MentionLinkQueries.Link> bills,
            boolean open) {
        static Point of(Meeting meeting, AgendaItem item, List<MentionLinkQueries.Link> named) {
            var bills = named.stream().filter(MentionLinkQueries.Link::found).toList();
            return new Point(
                    OrEmpty.text(meeting.agenda().findNumber(item)),
                    item.text(),
                    item.number() == null && isSame(item.text(), meeting.title()),
                    bills.stream().anyMatch(bill -> isSame(bill.title(), item.text())),
                    bills,
                    bills.isEmpty() && !named.isEmpty());
        }
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return TitleForms.words(OrEmpty.text(one)).equals(TitleForms.words(OrEmpty.text(other)));
    }

    public static MeetingView of(Meeting meeting, List<MentionLinkQueries.Link> links, BillLabels labels) {
        boolean called = meeting.status() == MeetingStatus.CALLED;
        return new MeetingView(
                meeting.id(),
                Heading.of(meeting, labels),
                Occasion.of(meeting, labels.now()),
                called
                        ? ""
                        : labels.words()
                                .say("meeting.status." + meeting.status().word()),
                meeting.status() == MeetingStatus.CANCELLED,
                points(meeting, links),
                new Sources(distinct(meeting.documents()), OrEmpty.text(meeting.officialAddress()), meeting.pages()));
    }

    public static List<MeetingView> all(List<Meeting> meetings, MentionLinkQueries links, BillLabels labels) {
        var found = links.of(meetings.stream().map(Meeting::id).toList());
        return meetings.stream()
                .map(meeting -> of(meeting, found.get(meeting.id()), labels))
                .toList();
    }

    /** Returns each document once: its place in a page is no document of its own. */
    private static List<DocumentLink> distinct(List<DocumentLink> documents) {
        var byFile = new LinkedHashMap<String, DocumentLink>();
        documents.forEach(document ->
                byFile.putIfAbsent(document.label() + " " + document.address().replaceFirst("#.*$", ""), document));
        return List.copyOf(byFile.values());
    }

    private static List<Point> points(Meeting meeting, List<MentionLinkQueries.Link> links) {
        return IntStream.range(0, meeting.items().size())
                .mapToObj(place -> Point.of(
                        meeting,
                        meeting.items().get(place),
                        links.stream().filter(link -> link.point() == place).toList()))
                .toList();
    }

    /** Returns the points that say more than the title of the meeting. */
    public List<Point> agenda() {
        return points.stream().filter(point -> !point.own()).toList();
    }

    /** Returns the matters that the meeting itself is. */
    public List<MentionLinkQueries.Link> matters() {
        return points.stream()
                .filter(Point::own)
                .flatMap(point -> point.bills().stream())
                .toList();
    }

    /** Returns the bills it names, each once. */
    public Collection<MentionLinkQueries.Link> bills() {
        var each = new LinkedHashMap<UUID, MentionLinkQueries.Link>();
        points.forEach(point -> point.bills().forEach(link -> each.putIfAbsent(link.dossier(), link)));
        return each.values();
    }

    /** Returns the numbers of the points at which a bill is named. */
    public List<String> numbersOf(UUID bill) {
        return points.stream()
                .filter(point ->
                        point.bills().stream().anyMatch(link -> link.dossier().equals(bill)))
                .map(Point::number)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** Whether a person can open this address. */
    public boolean safe(String other) {
        return PublicPage.is(other);
    }

    /** Whether the address of a page of a source may be followed, whoever it serves. */
    public boolean linked(String address) {
        return WebAddress.is(address);
    }

    /** Returns the message key of the link to a page of a source. */
    public String sourceKey(String address) {
        return SourceAddress.key(address);
    }
}
