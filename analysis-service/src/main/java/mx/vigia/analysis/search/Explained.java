package mx.vigia.analysis.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.Place;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.dossier.Tagged;
import mx.vigia.analysis.language.Wording;
import mx.vigia.analysis.topic.TopicCatalog;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a bill is about a topic, or may be, for programs. */
@TemplateData
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "TopicExplained", description = "A topic of a bill, how surely, and the words that say so.")
public record Explained(
        @Schema(examples = "cybersecurity") String topic,
        String es,
        String en,

        @Schema(
                enumeration = {SURE, REVIEW},
                description = "sure: people are told by it; review: somebody should look at it.")
        String level,

        @Schema(description = "0 to 1; sure from 0.6, to review from 0.3.")
        double score,

        @Schema(description = "The version of the rules that say so; left out of tags from before rules had versions.")
        String rules,

        @Schema(description = "The words it rests on.") List<Span> spans,

        @Schema(description = "Words of its heading that speak against it.")
        List<Span> against) {
    static final String SURE = "sure";
    static final String REVIEW = "review";
    private static final String ARTICLE = "article";

    /** Words as they stand: characters {@code start} to {@code end} of the title, the summary or the text, in composed form. */
    @TemplateData
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TopicSpan")
    public record Span(
            @Schema(
                    enumeration = {"title", "summary", ARTICLE, "text", "motives"},
                    description = "article, motives and text are places of the text.")
            String place,

            @Schema(examples = "211 Bis", description = "The number of the article it stands in, where it is known.")
            String article,

            String words,
            int start,
            int end) {
        /** Where the words are filed that say the place. */
        public String key() {
            return "topics.place." + place;
        }
    }

    /** Whether people are told by it. */
    public boolean sure() {
        return level.equals(SURE);
    }

    /** The topics of a bill, sure ones first; its text must be at hand for the numbers of articles. */
    public static List<Explained> of(Dossier bill, TopicCatalog topics) {
        return of(bill.tagged(), bill.text().content(), topics);
    }

    static List<Explained> of(Tagged tagged, String text, TopicCatalog topics) {
        String composed = Wording.clean(text);
        return Stream.concat(
                        tagged.sure().stream().map(tag -> of(tag, SURE, composed, topics)),
                        tagged.toReview().stream().map(tag -> of(tag, REVIEW, composed, topics)))
                .toList();
    }

    private static Explained of(Tag tag, String level, String text, TopicCatalog topics) {
        var topic = topics.named(tag.topic());
        return new Explained(
                tag.topic(),
                topic.map(known -> known.es()).orElse(tag.topic()),
                topic.map(known -> known.en()).orElse(tag.topic()),
                level,
                tag.weight(),
                tag.rules(),
                tag.evidence().stream().map(evidence -> span(evidence, text)).toList(),
                tag.against().stream().map(evidence -> span(evidence, text)).toList());
    }

    private static Span span(Evidence evidence, String text) {
        Optional<String> article = Optional.of(evidence)
                .filter(found -> found.place() == Place.TEXT && found.end() <= text.length())
                .map(found -> ArticleAbove.number(text, found.start()))
                .filter(number -> !number.isEmpty());
        return new Span(
                article.isPresent() ? ARTICLE : evidence.place().word(),
                article.orElse(null),
                evidence.words(),
                evidence.start(),
                evidence.end());
    }
}
