package mx.vigia.analysis.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import mx.vigia.platform.text.OrEmpty;
import org.jspecify.annotations.Nullable;

/**
 * A topic of a bill, with its certainty (0 to 1) and the reasons.
 *
 * @param against the evidence against it in its heading
 * @param rules the version of the rules that found it; null where only a person states it
 * @param articles the first articles by which a decree of many articles is about it, at most {@value #MAX_ARTICLES}
 * @param articleCount the number of all these articles; 0 where the bill is not read by article
 */
public record Tag(
        String topic,
        double weight,
        List<Evidence> evidence,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Evidence> against,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String rules,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ArticleReference> articles,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int articleCount) {
    /** The most articles that are listed. */
    public static final int MAX_ARTICLES = 100;

    public Tag {
        evidence = List.copyOf(evidence);
        against = OrEmpty.list(against);
        articles = OrEmpty.list(articles);
    }

    /** Creates a tag of a bill that is not read by article. */
    public Tag(String topic, double weight, List<Evidence> evidence, List<Evidence> against, @Nullable String rules) {
        this(topic, weight, evidence, against, rules, List.of(), 0);
    }

    /** Returns this tag, with the same reasons, for another topic. */
    public Tag of(String other) {
        return new Tag(other, weight, evidence, against, rules, articles, articleCount);
    }

    /** Returns this tag as one of which only another document of the bill is about. */
    Tag ofDocument() {
        List<Evidence> words = evidence.stream()
                .filter(found -> found.place() == EvidencePlace.TEXT)
                .map(found -> new Evidence(EvidencePlace.DOCUMENT, found.words(), 0, 0))
                .distinct()
                .toList();
        return new Tag(topic, weight, words, List.of(), rules, articles, articleCount);
    }

    /** Whether only another document of the bill is about it. */
    boolean stemsFromDocument() {
        return !evidence.isEmpty() && evidence.stream().allMatch(found -> found.place() == EvidencePlace.DOCUMENT);
    }

    /** Returns this tag with the articles by which a decree is about it. */
    public Tag by(List<ArticleReference> all) {
        return new Tag(
                topic,
                weight,
                evidence,
                against,
                rules,
                all.stream().limit(MAX_ARTICLES).toList(),
                all.size());
    }
}
