package mx.vigia.analysis.search.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.dossier.Dossier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Properties of a bill that indicate how much it may matter to any reader. They contain nothing about the reader;
 * clients may weigh them as they like.
 */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Factors", description = "The reasons for a bill's relevance that do not depend on the reader.")
public record BillFactors(
        @Schema(description = "Its sure topics and how strongly each, 0 to 1.")
        List<Strength> topics,

        @Schema(description = "Where it stands.") Stage stage,

        BaseRate moved) {
    public BillFactors {
        topics = List.copyOf(topics);
    }

    /** A topic and the certainty that the bill is about it. */
    @TemplateData
    @Schema(name = "TopicStrength")
    public record Strength(String topic, double score) {}

    /**
     * How often similar bills moved.
     *
     * @param question the query for all of them
     */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "BaseRate",
            description =
                    "How many bills like it, presented in a period that is over for a year, were reported in their"
                            + " favour or went further. It says nothing of this very bill.")
    public record BaseRate(
            int moved,
            int of,

            @Schema(description = "Of a hundred; left out of fewer than 50 bills.") @Nullable
            Integer ofHundred,

            @Schema(description = "The first day of the period.")
            LocalDate from,

            @Schema(description = "The last day of the period.")
            LocalDate until,

            @JsonUnwrapped Like like,

            @Schema(description = "The question that finds them all.")
            String question) {}

    /** What the bills have in common. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Like(
            String kind,

            @Schema(description = "Left out where bills of all sources are counted.")
            @Nullable
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String source,

            @Schema(description = "Left out where bills of all groups are counted.")
            @Nullable
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String group,

            @Schema(description = "Left out where bills of all topics are counted.")
            @Nullable
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            String topic) {}

    static BillFactors of(Dossier bill, PrecedentRate precedent, LocalDate from, LocalDate until, String question) {
        PrecedentCriteria like = precedent.like();
        return new BillFactors(
                bill.tags().stream()
                        .map(tag -> new Strength(tag.topic(), tag.weight()))
                        .toList(),
                bill.stage(),
                new BaseRate(
                        precedent.moved(),
                        precedent.of(),
                        precedent.isEnough() ? precedent.ofHundred().getAsInt() : null,
                        from,
                        until,
                        new Like(like.kind(), like.source(), like.group(), like.topic()),
                        question));
    }
}
