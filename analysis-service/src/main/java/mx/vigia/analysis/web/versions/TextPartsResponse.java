package mx.vigia.analysis.web.versions;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mx.vigia.analysis.deadline.Deadline;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.DueExpression;
import mx.vigia.analysis.text.obligation.Obligation;
import mx.vigia.analysis.text.obligation.duty.BillDuty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A text split into its parts, with the obligations of its transitory articles, in the API.
 *
 * @param extent {@code whole}, or why only its beginning is split
 * @param obligations the first {@value mx.vigia.analysis.text.obligation.ObligationFinder#MAX_OBLIGATIONS} of them
 * @param moreObligations whether there are more
 * @param duties whom its articles bind to what; only what is sure
 */
@Schema(name = "CutText")
record TextPartsResponse(
        VersionView version,
        String extent,
        List<Piece> parts,
        List<Order> obligations,
        boolean moreObligations,
        List<BillDuty> duties) {

    /** A part of the text; {@code number} is empty if it has none, {@code law} if the text names none above it. */
    @Schema(name = "PartOfText")
    record Piece(String kind, String number, String law, String heading, String words) {}

    /**
     * An obligation of an article.
     *
     * @param day the computed day, not official, of a law in force counted from the publication of its own decree; null
     *     while the text is not published, or names no day
     * @param sentence the sentence that states it, as printed
     */
    @Schema(name = "ObligationOfText")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Order(
            String kind,
            String article,
            String who,
            String what,
            @JsonUnwrapped Term term,
            @Nullable LocalDate day,
            List<String> doubts,
            String sentence) {}

    /** The counted term of an obligation; all are null if none is counted. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Term(
            @Nullable Integer count,
            @Nullable String unit,
            @Nullable String since) {
        private static final Term NONE = new Term(null, null, null);

        private static Term of(DueExpression due) {
            return due instanceof DueExpression.After after
                    ? new Term(after.count(), RedlineView.key(after.unit()), RedlineView.key(after.start()))
                    : NONE;
        }
    }

    static TextPartsResponse of(Dossier bill, VersionView version, TextVersion text) {
        var obligations = DatedObligations.of(version, text);
        return new TextPartsResponse(
                version,
                RedlineView.key(text.extent()),
                text.parts().stream().map(part -> piece(part, text)).toList(),
                obligations.found().items().stream()
                        .map(one -> order(one, obligations.deadline(one), text))
                        .toList(),
                obligations.found().cut(),
                WordingResults.duties(bill, text).duties());
    }

    private static Piece piece(Part part, TextVersion text) {
        var number = part.number().known() ? part.number().printed() : "";
        return new Piece(RedlineView.key(part.kind()), number, part.law(), text.heading(part), text.words(part));
    }

    private static Order order(Obligation one, Optional<Deadline> deadline, TextVersion text) {
        var stated = one.due() instanceof DueExpression.On(var day) ? day : null;
        return new Order(
                RedlineView.key(one.kind()),
                one.part().number().known() ? one.part().number().printed() : "",
                one.who(),
                one.what(),
                Term.of(one.due()),
                deadline.map(Deadline::due).orElse(stated),
                deadline.map(Deadline::doubts).orElse(List.of()).stream()
                        .map(RedlineView::key)
                        .toList(),
                text.content().substring(one.from(), one.to()));
    }
}
