package mx.vigia.analysis.web.topics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.TopicJudgement;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.text.EnclosingArticle;
import mx.vigia.analysis.topic.TopicCatalog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The evidence that a bill is about a topic, or may be, for the API. */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TopicExplained", description = "A topic of a bill, how surely, and the words that say so.")
public record TopicExplanationResponse(
        @Schema(examples = "cybersecurity") String topic,
        String es,
        String en,

        @Schema(
                enumeration = {SURE, REVIEW, NONE},
                description = "sure: it triggers alerts; review: an analyst should look at it; none: an analyst decided"
                        + " that the bill is not about it.")
        String level,

        @Schema(description = "0 to 1; sure from 0.6, to review from 0.3.")
        double score,

        @JsonUnwrapped Grounds grounds,

        @Schema(description = "Left out where the rules alone say so.") @Nullable
        Correction corrected) {
    static final String SURE = "sure";
    static final String REVIEW = "review";
    static final String NONE = "none";
    private static final String ARTICLE = "article";

    /** The words that speak for the topic, and against it. */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Grounds(
            @Schema(description = "The version of the rules that say so; left out where an analyst alone says so.")
            @Nullable
            String rules,

            @Schema(description = "The words it rests on.") List<Span> spans,

            @Schema(description = "Words of its heading that speak against it.")
            List<Span> against) {
        private static Grounds of(Tag tag, String text) {
            return new Grounds(
                    tag.rules(),
                    tag.evidence().stream()
                            .map(evidence -> span(evidence, text))
                            .toList(),
                    tag.against().stream().map(evidence -> span(evidence, text)).toList());
        }
    }

    /** The decision of an analyst, why and when; not by whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(
            name = "TopicCorrected",
            description = "That an analyst had the last word, which goes over what the rules say, and why.")
    public record Correction(
            @Schema(enumeration = "analyst") String by,

            @Schema(description = "Whether the bill is about the topic.")
            boolean about,

            @Nullable String reason,
            Instant at) {
        private static Correction of(TopicJudgement judgement) {
            return new Correction("analyst", judgement.about(), judgement.reason(), judgement.at());
        }
    }

    /**
     * Words as written: characters {@code start} to {@code end} of the title, the summary or the text, in composed
     * form.
     */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TopicSpan")
    public record Span(
            @Schema(
                    enumeration = {"title", "summary", ARTICLE, "text", "motives"},
                    description = "article, motives and text are places of the text.")
            String place,

            @Schema(examples = "211 Bis", description = "The number of the article it stands in, where it is known.")
            @Nullable
            String article,

            String words,
            int start,
            int end) {
        /** Returns the message key of the place. */
        public String key() {
            return "topics.place." + place;
        }
    }

    /** Whether it is sure enough for alerts. */
    public boolean sure() {
        return level.equals(SURE);
    }

    /** Returns the topics of a bill, sure ones first; its text must be loaded for the numbers of articles. */
    public static List<TopicExplanationResponse> of(Dossier bill, TopicCatalog topics) {
        return of(bill.tagged(), bill.judged(), bill.text().content(), topics);
    }

    /** Returns the topics of a text that is not a bill, without judgements of people. */
    static List<TopicExplanationResponse> of(DossierTags tagged, String text, TopicCatalog topics) {
        return of(tagged, List.of(), text, topics);
    }

    private static List<TopicExplanationResponse> of(
            DossierTags tagged, List<TopicJudgement> judged, String text, TopicCatalog topics) {
        String composed = TextAnalyzer.toNfc(text);
        Stream<Tag> denied = judged.stream()
                .filter(judgement -> !judgement.about())
                .map(judgement -> new Tag(judgement.topic(), 0, List.of(), List.of(), null));
        return Stream.of(
                        tagged.sure().stream().map(tag -> of(tag, SURE, judged, composed, topics)),
                        tagged.toReview().stream().map(tag -> of(tag, REVIEW, judged, composed, topics)),
                        denied.map(tag -> of(tag, NONE, judged, composed, topics)))
                .flatMap(Function.identity())
                .toList();
    }

    private static TopicExplanationResponse of(
            Tag tag, String level, List<TopicJudgement> judged, String text, TopicCatalog topics) {
        var topic = topics.findByIdOrName(tag.topic());
        return new TopicExplanationResponse(
                tag.topic(),
                topic.map(known -> known.es()).orElse(tag.topic()),
                topic.map(known -> known.en()).orElse(tag.topic()),
                level,
                tag.weight(),
                Grounds.of(tag, text),
                judged.stream()
                        .filter(judgement -> judgement.topic().equals(tag.topic()))
                        .findFirst()
                        .map(Correction::of)
                        .orElse(null));
    }

    private static Span span(Evidence evidence, String text) {
        Optional<String> article = Optional.of(evidence)
                .filter(found -> found.place() == EvidencePlace.TEXT && found.end() <= text.length())
                .map(found -> EnclosingArticle.number(text, found.start()))
                .filter(number -> !number.isEmpty());
        return new Span(
                article.isPresent() ? ARTICLE : evidence.place().word(),
                article.orElse(null),
                evidence.words(),
                evidence.start(),
                evidence.end());
    }
}
