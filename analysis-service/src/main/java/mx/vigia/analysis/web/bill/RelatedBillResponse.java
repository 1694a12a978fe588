package mx.vigia.analysis.web.bill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.linking.related.RelatedBill;
import mx.vigia.analysis.linking.related.RelationReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A related bill in the API. */
@Schema(
        name = "RelatedBill",
        description = "A bill with something in common with this one, and what. It is never said to be the same.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RelatedBillResponse(
        UUID id, String title, Stage stage, @Nullable LocalDate presentedOn, List<Reason> reasons) {

    /** One reason; fields that do not apply to its kind are left out. */
    @Schema(name = "ReasonForRelation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reason(
            @Schema(description = "same-articles, same-law, alike-wording, alike-title or earlier-legislature.")
            String kind,

            @Nullable String law,
            @Nullable String lawName,
            @Nullable List<String> articles,

            @Schema(
                    description = "Of the same law without articles: whole where both issue or abrogate it, provisions"
                            + " where both change provisions of it that are not named, either where they differ.")
            @Nullable
            String extent,

            @Schema(
                    description =
                            "About so many of a hundred runs of three words are in both, estimated from a sample.")
            @Nullable
            Integer percent,

            @Schema(description = "The earlier legislature of the Congress of the Union in which it was presented.")
            @Nullable
            Integer legislature) {

        static Reason of(RelationReason relationReason) {
            return switch (relationReason) {
                case RelationReason.SameArticles(var id, var law, var articles) ->
                    new Reason("same-articles", id, law, articles, null, null, null);
                case RelationReason.SameLaw(var id, var law, var extent) ->
                    new Reason("same-law", id, law, null, extent.word(), null, null);
                case RelationReason.AlikeWording(var percent) ->
                    new Reason("alike-wording", null, null, null, null, percent, null);
                case RelationReason.AlikeTitle(var percent) ->
                    new Reason("alike-title", null, null, null, null, percent, null);
                case RelationReason.EarlierLegislature(var number) ->
                    new Reason("earlier-legislature", null, null, null, null, null, number);
            };
        }
    }

    static List<RelatedBillResponse> of(List<RelatedBill> relatives) {
        return relatives.stream()
                .map(relative -> new RelatedBillResponse(
                        relative.bill().id(),
                        relative.bill().title(),
                        relative.bill().stage(),
                        relative.bill().presentedOn(),
                        relative.ties().stream().map(Reason::of).toList()))
                .toList();
    }
}
