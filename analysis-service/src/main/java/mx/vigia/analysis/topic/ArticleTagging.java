package mx.vigia.analysis.topic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.ArticleReference;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.Tag;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.language.TokenCache;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;

/**
 * Classifies a decree of many articles (an omnibus) by article: what one of hundreds orders is lost in the whole text.
 * Each article is read under the name of its law. Pure.
 */
final class ArticleTagging {
    /** The least number of articles of a decree that is read by article. */
    static final int MIN_ARTICLES = 40;

    /** The most articles that are read one by one; those beyond count with the whole text only. */
    static final int MAX_ARTICLES = 2_000;

    private static final int MAX_EVIDENCE = 12;
    private static final Pattern ISSUE_PATTERN =
            Pattern.compile("(?iu)\\s{0,9}se\\s{1,3}(?:expide|emite|crea)n?(?!\\p{L})");

    private final TextVersion text;
    private final TopicRuleSet ruleSet;
    private final Map<String, List<ArticleReference>> articles = new LinkedHashMap<>();
    private final Map<String, Tag> tags = new LinkedHashMap<>();

    private ArticleTagging(TextVersion text, TopicRuleSet ruleSet) {
        this.text = text;
        this.ruleSet = ruleSet;
    }

    /** Returns a tag for each topic that any article is surely about; none of a text that is no such decree. */
    static Map<String, Tag> read(String content, TopicRuleSet ruleSet) {
        if (content.length() < MIN_ARTICLES * "Artículo 1. ".length()) {
            return Map.of();
        }
        ArticleTagging tagging = new ArticleTagging(TextSplitter.split(TextAnalyzer.toNfc(content)), ruleSet);
        return tagging.isOmnibus() ? tagging.tags() : Map.of();
    }

    /** Whether it amends by many articles; a new law is one subject, however many articles it has. */
    private boolean isOmnibus() {
        List<Part> clauses = text.parts(PartKind.CLAUSE);
        return text.parts(PartKind.ARTICLE).size() >= MIN_ARTICLES
                && clauses.stream()
                        .anyMatch(clause ->
                                !ISSUE_PATTERN.matcher(text.words(clause)).lookingAt());
    }

    private Map<String, Tag> tags() {
        text.parts(PartKind.ARTICLE).stream().limit(MAX_ARTICLES).forEach(this::read);
        tags.replaceAll((topic, tag) -> tag.by(articles.get(topic)));
        return tags;
    }

    private void read(Part article) {
        String words = text.content().substring(article.from(), article.to());
        TopicReading reading = new TopicReading(article.law(), words, "", ruleSet.signs(), new TokenCache());
        for (TopicRules rules : ruleSet.rules()) {
            TopicScore score = reading.scoreOf(rules);
            if (score.sure()) {
                Tag tag = shifted(score.toTag(rules), article.from());
                add(rules.topic().id(), tag, article);
                rules.topic().broader().forEach(broader -> add(broader, tag.of(broader), article));
            }
        }
    }

    /** Adds an article to a topic, once, though it may be about several narrower ones. */
    private void add(String topic, Tag tag, Part article) {
        List<ArticleReference> known = articles.computeIfAbsent(topic, none -> new ArrayList<>());
        ArticleReference reference = new ArticleReference(article.number().printed(), article.law());
        if (known.isEmpty() || !known.getLast().equals(reference)) {
            known.add(reference);
        }
        tags.merge(topic, tag, ArticleTagging::merged);
    }

    /** Returns the tag with its evidence at its place in the whole text; the name of the law is not of the text. */
    private static Tag shifted(Tag tag, int offset) {
        List<Evidence> evidence = tag.evidence().stream()
                .filter(found -> found.place() == EvidencePlace.TEXT)
                .map(found ->
                        new Evidence(EvidencePlace.TEXT, found.words(), found.start() + offset, found.end() + offset))
                .toList();
        return new Tag(tag.topic(), tag.weight(), evidence, List.of(), tag.rules());
    }

    private static Tag merged(Tag one, Tag other) {
        List<Evidence> evidence = new ArrayList<>(one.evidence());
        other.evidence().stream()
                .limit(Math.max(0, MAX_EVIDENCE - evidence.size()))
                .forEach(evidence::add);
        return new Tag(one.topic(), Math.max(one.weight(), other.weight()), evidence, List.of(), one.rules());
    }
}
