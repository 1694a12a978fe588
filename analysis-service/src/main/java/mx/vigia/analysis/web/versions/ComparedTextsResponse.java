package mx.vigia.analysis.web.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.ArticleChange;
import mx.vigia.analysis.text.comparison.Pairing;
import mx.vigia.analysis.text.comparison.Redline;
import mx.vigia.analysis.text.obligation.duty.BillDuty;
import mx.vigia.analysis.text.obligation.duty.DutyChange;
import mx.vigia.analysis.text.worddiff.ChangeGrade;
import mx.vigia.analysis.text.worddiff.TextSegment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The changes from one text to another in the API.
 *
 * @param grade the gravest of all: {@code same}, {@code cosmetic}, {@code wording} or {@code substantive}
 * @param same how many articles did not change
 * @param cutOff whether some segments were too long or too different to be compared word by word
 * @param duties the sure duties that differ; empty if one of the texts was not read to its end
 */
@Schema(name = "ComparedTexts")
record ComparedTextsResponse(
        String grade, int same, boolean cutOff, List<Article> articles, List<DifferingDuty> duties) {
    /** A duty that is {@code added}, {@code removed} or {@code changed}, as the earlier and the later text state it. */
    @Schema(name = "DifferingDuty")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifferingDuty(
            String fate,
            @Nullable BillDuty before,
            @Nullable BillDuty after) {
        static DifferingDuty of(DutyChange change) {
            return switch (change) {
                case DutyChange.Added(var duty) -> new DifferingDuty("added", null, duty);
                case DutyChange.Removed(var duty) -> new DifferingDuty("removed", duty, null);
                case DutyChange.Changed(var before, var after) -> new DifferingDuty("changed", before, after);
            };
        }
    }

    /** One article; {@code number} and {@code was} are empty if it has none, or is new. */
    @Schema(name = "ChangedArticle")
    record Article(
            String kind,
            String law,
            String number,
            String was,
            String fate,
            String grade,
            List<String> grounds,
            List<TextSpan> stretches) {}

    /** A segment before and after; all segments together are both wordings. */
    @Schema(name = "ChangedStretch")
    record TextSpan(String grade, String before, String after) {
        static TextSpan of(TextSegment change) {
            return new TextSpan(RedlineView.key(change.grade()), change.before(), change.after());
        }
    }

    static ComparedTextsResponse of(Dossier bill, TextVersion before, TextVersion after) {
        var redline = Redline.between(before, after);
        var changed = redline.changes().stream()
                .filter(change -> change.grade() != ChangeGrade.SAME)
                .toList();
        return new ComparedTextsResponse(
                RedlineView.key(redline.grade()),
                redline.changes().size() - changed.size(),
                redline.cutOff(),
                changed.stream().map(ComparedTextsResponse::article).toList(),
                DutyChange.between(WordingResults.duties(bill, before), WordingResults.duties(bill, after)).stream()
                        .map(DifferingDuty::of)
                        .toList());
    }

    private static Article article(ArticleChange change) {
        return switch (change.pairing()) {
            case Pairing.Kept kept ->
                article(change, kept.after(), number(kept.before()), kept.isRenumbered() ? "renumbered" : "kept");
            case Pairing.Added(var after) -> article(change, after, "", "added");
            case Pairing.Removed(var before) -> article(change, before, number(before), "removed");
        };
    }

    private static Article article(ArticleChange change, Part part, String was, String fate) {
        return new Article(
                RedlineView.key(part.kind()),
                part.law(),
                number(part),
                was,
                fate,
                RedlineView.key(change.grade()),
                change.comparison().grounds().stream().map(RedlineView::key).toList(),
                change.comparison().changes().stream().map(TextSpan::of).toList());
    }

    private static String number(Part part) {
        return part.number().known() ? part.number().printed() : "";
    }
}
