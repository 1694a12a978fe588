package mx.vigia.local.pretend.matter;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Bill;
import mx.vigia.local.pretend.chamber.Days;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.PrintedNotice;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.StateStep;
import mx.vigia.local.pretend.gaceta.GacetaSite;
import mx.vigia.local.pretend.jalisco.JaliscoSite;
import mx.vigia.local.pretend.jalisco.JaliscoSite.CommitteeMeeting;
import mx.vigia.local.pretend.matter.TrueStep.Particulars;
import mx.vigia.local.pretend.site.VisibleItem;

/**
 * Every matter of the pretend world and its true steps.
 *
 * @param shown what all sites show, for the titles of documents and of the states' initiatives
 */
public record Matters(Script script, Legislature now, List<VisibleItem> shown) {
    private static final String INITIATIVE = "initiative";
    private static final String OPENED = "consultation-opened";
    private static final String CLOSED = "consultation-closed";
    private static final String JALISCO = "mx.jal.congreso";
    private static final String SINALOA = "mx.sin.congreso";
    private static final List<String> STATES = List.of(JALISCO, "mx.nle.congreso", SINALOA);
    private static final List<String> NOT_PAPERS = List.of("vote", "meeting", "intervention");

    public Matters {
        shown = List.copyOf(shown);
    }

    public List<TrueMatter> all() {
        var matters = new ArrayList<TrueMatter>();
        now.bills().forEach(bill -> matters.add(new BillAccount(script, now, bill).matter(papersOf(bill))));
        now.bills().stream()
                .filter(bill -> bill.draft().id().startsWith(Draft.SCRIPTED_PREFIX))
                .forEach(bill -> matters.addAll(inStates(bill)));
        now.meetings().stream()
                .filter(meeting -> meeting.sort() == Meeting.MeetingKind.HEARING)
                .forEach(hearing -> matters.add(of(hearing)));
        now.printed().stream()
                .filter(notice -> notice.window().extended().isEmpty())
                .forEach(notice -> matters.add(of(notice)));
        return List.copyOf(matters);
    }

    /** Returns the titles under which federal sites show papers of a bill. */
    private List<String> papersOf(Bill bill) {
        return shown.stream()
                .filter(item -> item.bill().equals(bill.id())
                        && !STATES.contains(item.site())
                        && !NOT_PAPERS.contains(item.kind()))
                .map(VisibleItem::title)
                .filter(title -> !title.equals(bill.title()))
                .distinct()
                .toList();
    }

    /** Returns the initiative with which a state congress follows the bill; at most one does. */
    private List<TrueMatter> inStates(Bill bill) {
        return STATES.stream()
                .flatMap(site -> {
                    var items = shown.stream()
                            .filter(item ->
                                    item.site().equals(site) && item.bill().equals(bill.id()))
                            .toList();
                    return items.isEmpty() ? Stream.of() : Stream.of(inState(site, bill, items));
                })
                .toList();
    }

    private TrueMatter inState(String site, Bill bill, List<VisibleItem> items) {
        var id = site + "/" + bill.id();
        var steps = new ArrayList<TrueStep>();
        steps.add(TrueStep.of(id + "/new", bill.publishedAt(), Particulars.of("", bill.day()), "new"));
        if (site.equals(JALISCO)) { // which prints no progress, only meetings
            steps.addAll(meetingsOf(bill, id));
        } else {
            now.stateSteps().stream()
                    .filter(step -> step.bill().equals(bill.id()))
                    .forEach(step -> steps.addAll(of(step, id, site)));
        }
        return new TrueMatter(
                id,
                titles(items, true),
                titles(items, false),
                new TrueMatter.Subjects(topicsInState(bill), List.of(), List.of(), List.of(), ""),
                steps);
    }

    /** A state congress follows a package of laws by its subject alone, which has no topic. */
    private List<String> topicsInState(Bill bill) {
        return bill.draft().isOmnibus() ? List.of() : script.topicsOf(bill.draft());
    }

    private static List<String> titles(List<VisibleItem> items, boolean initiatives) {
        return items.stream()
                .filter(item -> item.kind().equals(INITIATIVE) == initiatives && !NOT_PAPERS.contains(item.kind()))
                .map(VisibleItem::title)
                .distinct()
                .toList();
    }

    private static List<TrueStep> of(StateStep step, String id, String site) {
        return switch (step.state()) {
            case TURNED, IN_COMMITTEE ->
                List.of(TrueStep.of(id + "/in-committee", step.at(), Particulars.NONE, "referred", "step-added")
                        .withAnother());
            case REPORTED -> {
                var reported = TrueStep.of(id + "/reported", step.at(), Particulars.NONE, "reported");
                yield site.equals(SINALOA)
                        ? List.of(reported)
                        : List.of(reported.withAnother()); // the page shows only the latest
            }
            case APPROVED -> {
                var passed = TrueStep.of(id + "/passed", step.at(), Particulars.NONE, "passed");
                var decree = TrueStep.of(id + "/decree", step.at(), Particulars.NONE, "published", "step-added");
                yield site.equals(SINALOA) ? List.of(passed, decree.withAnother()) : List.of(passed);
            }
        };
    }

    private List<TrueStep> meetingsOf(Bill bill, String id) {
        return new JaliscoSite(script)
                .committeeMeetings(now).stream()
                        .filter(meeting -> meeting.bill().equals(bill.id()))
                        .map(meeting -> of(meeting, id, bill.publishedAt()))
                        .toList();
    }

    /** Returns the call of a meeting; one that was cancelled when it was first shown need not be told. */
    private static TrueStep of(CommitteeMeeting meeting, String id, Instant at) {
        var day = Particulars.of("", meeting.day());
        return meeting.cancelled()
                ? TrueStep.of(id + "/agenda", at, day, "agenda-cancelled").withAnother()
                : TrueStep.of(id + "/agenda", at, day.withTime(CommitteeMeeting.TIME), "agenda");
    }

    private TrueMatter of(Meeting hearing) {
        var topics = script.themes().values().stream()
                .filter(theme -> theme.subjects().stream().anyMatch(hearing.matter()::contains))
                .flatMap(theme -> theme.topics().stream())
                .distinct()
                .toList();
        return new TrueMatter(
                hearing.id(),
                List.of(GacetaSite.callOf(hearing)),
                List.of(),
                new TrueMatter.Subjects(
                        topics, List.of(), List.of(), List.of(hearing.body().replaceFirst("^Comisión de ", "")), ""),
                BillAccount.of(hearing, hearing.id()));
    }

    private TrueMatter of(PrintedNotice opened) {
        var id = "notice-" + opened.number();
        var steps = new ArrayList<TrueStep>();
        steps.addAll(openedAndClosed(opened, id));
        var extensions = now.printed().stream()
                .filter(notice -> notice.window().extended().equals(opened.title()))
                .toList();
        for (var extension : extensions) {
            steps.add(TrueStep.of(
                    id + "/extended-" + extension.number(),
                    extension.at(),
                    Particulars.closing(extension.window().closes()),
                    "consultation-extended"));
        }
        return new TrueMatter(
                id,
                List.of(opened.title()),
                extensions.stream().map(PrintedNotice::title).toList(),
                new TrueMatter.Subjects(opened.topics(), List.of(), List.of(), List.of(), ""),
                steps);
    }

    /** Returns the opening of a consultation; that of one that was over when it was shown may be told as its end. */
    private static List<TrueStep> openedAndClosed(PrintedNotice notice, String id) {
        var closing = Particulars.closing(notice.window().closes());
        var closed = TrueStep.of(id + "/closed", notice.at(), closing, CLOSED).withAnother();
        return notice.window().isOverOn(Days.of(notice.at()))
                ? List.of(TrueStep.of(id + "/opened", notice.at(), closing, OPENED, CLOSED), closed)
                : List.of(TrueStep.of(id + "/opened", notice.at(), closing, OPENED));
    }
}
