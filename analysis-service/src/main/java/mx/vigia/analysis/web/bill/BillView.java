package mx.vigia.analysis.web.bill;

import io.quarkus.qute.TemplateData;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.intake.calendar.DueKind;
import mx.vigia.analysis.linking.chamber.DebateRepository;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.page.OptionalText;
import mx.vigia.analysis.search.health.SourceHealthRepository;
import mx.vigia.analysis.web.calendar.DueDayView;
import mx.vigia.analysis.web.editing.ManualEditsOnBill;
import mx.vigia.analysis.web.people.NamedActors;
import mx.vigia.analysis.web.proceedings.MeetingView;
import mx.vigia.analysis.web.proceedings.VoteView;

/**
 * What the page of a bill shows.
 *
 * @param coming meetings of today and later that have it on their agenda
 * @param changed what changed last, or null
 * @param clocks the days it waits for
 * @param toReview topics it may be about, of which nobody is told
 * @param denied topics an analyst said it is not about
 * @param rate how often bills like it moved, or null while nobody can say
 * @param namesakes other dossiers that may be of the same matter
 * @param resolves the bills of which it is a paper, and {@code resolvedBy} the papers of it, where these are matters of their own
 * @param laws the laws it would change or names
 * @param related bills with something in common, and what
 * @param hand what people entered and set right
 * @param actors where those who propose and receive it have their pages
 * @param silences the states of its sources that do not speak
 */
@TemplateData
public record BillView(
        Dossier bill,
        List<Stepper.Stop> stops,
        Timeline.Entry changed,
        List<Timeline.Entry> timeline,
        List<DueDayView> clocks,
        List<TagExplanation> topics,
        List<TagExplanation> toReview,
        List<TagExplanation.Denied> denied,
        PrecedentRateView rate,
        List<VoteView> votes,
        List<MeetingView> coming,
        List<DebateRepository.On> debates,
        List<SourceHealthRepository.SourceOutage> silences,
        List<DossierSummary> namesakes,
        List<ReviewRepository.Other> resolves,
        List<ReviewRepository.Other> resolvedBy,
        List<AffectedLawView> laws,
        List<RelatedBillView> related,
        ManualEditsOnBill.EditsView hand,
        NamedActors actors,
        ShareLinks shared,
        String watch) {
    private static final int MAX_TEXT_LENGTH = 200_000;
    private static final int MAX_TITLE_LENGTH = 300;

    /** Where the reader keeps words of their own on this bill. */
    public String labels() {
        var title = bill.title().length() <= MAX_TITLE_LENGTH
                ? bill.title()
                : bill.title().substring(0, MAX_TITLE_LENGTH);
        return "/me/labels/on?bill=" + bill.id() + "&title=" + URLEncoder.encode(title, StandardCharsets.UTF_8)
                + "&back=/bills/" + bill.id();
    }

    /** The beginning of the text in its paragraphs; what does not fit here stands in the file of its version. */
    public List<String> paragraphs() {
        var content = bill.text().content();
        var shown = content.length() <= MAX_TEXT_LENGTH ? content : content.substring(0, MAX_TEXT_LENGTH);
        return Arrays.stream(shown.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** Whether there is more of the text than is shown. */
    public boolean goesOn() {
        return bill.text().content().length() > MAX_TEXT_LENGTH;
    }

    /** Where the words are filed that say that nobody knows until when comments are taken; an empty word where it is known, or none are taken. */
    public String unknownWindow() {
        boolean known = bill.consultation() != null && bill.consultation().closesOn() != null
                || clocks.stream().anyMatch(due -> due.kind().equals(DueKind.CONSULTATION.word()));
        if (!bill.kind().takesComments() || known) {
            return "";
        }
        return bill.text().known() ? "bill.window-unsaid" : "bill.window-unread";
    }

    /** Where the words for a kind of page are filed. */
    public String pageKey(Provenance source) {
        return "page." + source.pageKind().word();
    }

    /** An address a browser may follow: nothing but http and https. */
    public boolean safe(String address) {
        return OptionalText.safe(address);
    }
}
