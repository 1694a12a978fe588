package mx.vigia.analysis.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.TokenCache;

/**
 * Classifies a bill by topic: assigns those topics whose rules match strongly enough, each with the words as evidence.
 */
@ApplicationScoped
public class Tagger implements DossierTagger {
    private final TopicCatalog catalog;
    private final TokenCache texts;

    @Inject
    public Tagger(TopicCatalog catalog, TokenCache texts) {
        this.catalog = catalog;
        this.texts = texts;
    }

    /** Creates a tagger for texts that nothing else tokenizes. */
    public Tagger(TopicCatalog catalog) {
        this(catalog, new TokenCache());
    }

    @Override
    public DossierTags read(String title, String summary, String text) {
        TopicRuleSet ruleSet = catalog.ruleSet();
        TopicReading readings = new TopicReading(title, text, summary, ruleSet.signs(), texts);
        Map<String, Tag> sure = new LinkedHashMap<>();
        Map<String, Tag> toReview = new LinkedHashMap<>();
        for (TopicRules rules : ruleSet.rules()) {
            TopicScore verdict = readings.scoreOf(rules);
            if (verdict.sure()) {
                sure.put(rules.topic().id(), verdict.toTag(rules));
            } else if (verdict.toReview()) {
                toReview.put(rules.topic().id(), verdict.toTag(rules));
            }
        }
        ArticleTagging.read(text, ruleSet)
                .forEach((topic, tag) -> sure.merge(
                        topic,
                        tag,
                        (whole, byArticle) -> new Tag(
                                topic,
                                whole.weight(),
                                whole.evidence(),
                                whole.against(),
                                whole.rules(),
                                byArticle.articles(),
                                byArticle.articleCount())));
        List<Tag> sureTags = addBroaderTopics(sure, ruleSet);
        sureTags.forEach(tag -> toReview.remove(tag.topic()));
        return new DossierTags(
                sureTags,
                addBroaderTopics(toReview, ruleSet).stream()
                        .filter(tag -> sureTags.stream()
                                .noneMatch(other -> other.topic().equals(tag.topic())))
                        .toList());
    }

    @Override
    public boolean hasTopic(String topic) {
        return catalog.findById(topic).isPresent();
    }

    @Override
    public List<String> broaderTopics(String topic) {
        return catalog.findByIdOrName(topic).map(Topic::broader).orElse(List.of());
    }

    /** Adds the broader topics of each topic, with the same evidence. */
    private static List<Tag> addBroaderTopics(Map<String, Tag> tags, TopicRuleSet ruleSet) {
        Map<String, Tag> all = new LinkedHashMap<>(tags);
        for (Topic topic : ruleSet.topics()) {
            Optional.ofNullable(tags.get(topic.id()))
                    .ifPresent(tag -> topic.broader().forEach(broader -> all.putIfAbsent(broader, tag.of(broader))));
        }
        return ruleSet.topics().stream()
                .map(topic -> all.get(topic.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
