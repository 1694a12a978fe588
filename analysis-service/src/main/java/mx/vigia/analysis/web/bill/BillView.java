package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.ChangeSentence;
import mx.vigia.analysis.page.CommitteeChambers;
import mx.vigia.analysis.page.SourceAddress;
import mx.vigia.analysis.search.health.SourceHealthRepository;
import mx.vigia.analysis.web.calendar.DueDayView;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;
import mx.vigia.analysis.web.people.NamedActors;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.analysis.web.proceedings.VoteView;
import mx.vigia.analysis.web.versions.DutyListView;
import mx.vigia.platform.net.PublicPage;
import mx.vigia.platform.net.WebAddress;

/**
 * The page of a bill.
 *
 * @param related bills with something in common, and what
 * @param hand manual edits
 */
@TemplateData
public record BillView(
        Dossier bill,
        Banners banners,
        Progress progress,
        Content content,
        ProceedingsView proceedings,
        List<RelatedBillView> related,
        ManualEditsOnBill.EditsView hand,
        Links links) {
    /**
     * What stands above everything else.
     *
     * @param silences the states of its sources that do not respond
     * @param namesakes other dossiers that may be about the same matter
     * @param resolves the bills of which it is a paper, and {@code resolvedBy} its papers, if these are separate bills
     */
    @TemplateData
    public record Banners(
            List<SourceHealthRepository.SourceOutage> silences,
            List<DossierSummary> namesakes,
            List<ReviewRepository.Other> resolves,
            List<ReviewRepository.Other> resolvedBy) {}

    /**
     * How far it has come.
     *
     * @param clocks its deadlines
     * @param rate how often similar bills moved, if that is known
     * @param ratification the votes of the states' legislatures, if it comes before them
     */
    @TemplateData
    public record Progress(
            BillOverview overview,
            List<Stepper.Stop> stops,
            List<Timeline.Entry> timeline,
            List<DueDayView> clocks,
            List<PrecedentRateView> rate,
            List<RatificationView> ratification) {
        /** Returns the entries of the timeline that say what happened, or will. */
        public List<Timeline.Entry> procedure() {
            return timeline.stream()
                    .filter(Predicate.not(Timeline.Entry::ofReading))
                    .toList();
        }

        /** Returns the entries of the timeline that say what we read, and when. */
        public List<Timeline.Entry> readings() {
            return timeline.stream().filter(Timeline.Entry::ofReading).toList();
        }
    }

    /**
     * What it is about.
     *
     * @param toReview topics it may be about, for which no alert is sent
     * @param denied topics an analyst said it is not about
     * @param laws the laws it would change or names
     * @param text which of its texts is shown
     * @param duties whom the articles of that text oblige to what
     */
    @TemplateData
    public record Content(
            List<TagExplanation> topics,
            List<TagExplanation> toReview,
            List<TagExplanation.Denied> denied,
            List<AffectedLawView> laws,
            TextOrigin text,
            DutyListView duties) {
        static Content of(Dossier bill, TextOrigin text, BillLabels labels) {
            return new Content(
                    TagExplanation.of(bill, labels),
                    TagExplanation.toReview(bill, labels),
                    TagExplanation.denied(bill, labels),
                    AffectedLawView.of(bill, labels),
                    text,
                    DutyListView.of(bill.duties(), labels));
        }
    }

    /**
     * What was, and is to be, done in chambers and committees.
     *
     * @param coming meetings from today on that have it on their agenda
     */
    @TemplateData
    public record ProceedingsView(
            List<VoteView> votes, List<MeetingView> coming, List<DebateRepository.DebateOnBill> debates) {}

    /**
     * Where the page leads.
     *
     * @param actors links to the pages of its proponents and recipients
     * @param official the official document of its latest step, if there is any
     */
    @TemplateData
    public record Links(NamedActors actors, ShareLinks shared, String watch, List<OfficialSource> official) {}

    private static final int MAX_TEXT_LENGTH = 200_000;
    private static final int MAX_CLOCKS = 8;
    private static final int CLOCKS_AT_EACH_END = 3;
    private static final int MAX_TITLE_LENGTH = 300;

    /** Returns where the reader's own labels for this bill are kept. */
    public String labels() {
        var title = bill.title().length() <= MAX_TITLE_LENGTH
                ? bill.title()
                : bill.title().substring(0, MAX_TITLE_LENGTH);
        return "/me/labels/on?bill=" + bill.id() + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8)
                + "&back=/bills/" + bill.id();
    }

    /** Returns the beginning of the text in paragraphs; the rest is in the file of its version. */
    public List<String> paragraphs() {
        var content = bill.text().content();
        var shown = content.length() <= MAX_TEXT_LENGTH ? content : content.substring(0, MAX_TEXT_LENGTH);
        return Arrays.stream(shown.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** Whether there is more text than is shown. */
    public boolean goesOn() {
        return bill.text().content().length() > MAX_TEXT_LENGTH;
    }

    /** Returns its deadlines; of many, such as those of a law and all its reforms, the first and the last. */
    public List<DueDayView> clocks() {
        var all = progress.clocks;
        return all.size() <= MAX_CLOCKS
                ? all
                : Stream.concat(
                                all.subList(0, CLOCKS_AT_EACH_END).stream(),
                                all.subList(all.size() - CLOCKS_AT_EACH_END, all.size()).stream())
                        .toList();
    }

    /** Returns the deadlines that are folded. */
    public List<DueDayView> moreClocks() {
        var all = progress.clocks;
        return all.size() <= MAX_CLOCKS ? List.of() : all.subList(CLOCKS_AT_EACH_END, all.size() - CLOCKS_AT_EACH_END);
    }

    /**
     * Returns the chambers that referred it to this committee; empty where no step says so, or the congress has one.
     */
    public List<Chamber> chambersOf(Referral committee) {
        return CommitteeChambers.of(bill, committee);
    }

    /**
     * Returns the message key for an unknown end of the comment period; empty if the end is known, or no comments are
     * taken.
     */
    public String unknownWindow() {
        boolean known = Optional.ofNullable(bill.consultation())
                        .map(Consultation::closesOn)
                        .isPresent()
                || progress.clocks.stream().anyMatch(due -> due.kind().equals(DueKind.CONSULTATION.word()));
        if (!bill.kind().takesComments() || known) {
            return "";
        }
        return bill.text().known() ? "bill.window-unsaid" : "bill.window-unread";
    }

    /** Returns the message key of the heading of its laws. */
    public String lawsKey() {
        return ChangeSentence.lawsKey(bill);
    }

    /** Returns the message key of a kind of page. */
    public String pageKey(Provenance source) {
        return "page." + source.pageKind().word();
    }

    /** Whether this URL shows something to a person: http and https only, and no interface for programs. */
    public boolean safe(String address) {
        return PublicPage.is(address);
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
