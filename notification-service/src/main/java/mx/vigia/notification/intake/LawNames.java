package mx.vigia.notification.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The official names of the laws of a bill, for those that its text prints otherwise: without their commas, in
 * capitals.
 */
final class LawNames {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, String> officialNames = new HashMap<>();

    LawNames(List<LawData> laws) {
        laws.forEach(law -> officialNames.putIfAbsent(withoutPunctuation(law.name()), law.name()));
    }

    List<TopicData> in(List<TopicData> topics) {
        return topics.stream()
                .map(topic -> new TopicData(
                        topic.id(),
                        topic.es(),
                        topic.en(),
                        topic.strength(),
                        topic.articles().stream()
                                .map(article ->
                                        new TopicData.ArticleData(article.number(), officialName(article.law())))
                                .toList(),
                        topic.articleCount()))
                .toList();
    }

    FactState in(FactState state) {
        var wording = state.wording();
        return state.with(new FactState.Wording(
                wording.title(),
                wording.textSha256(),
                wording.textLength(),
                wording.textKind(),
                wording.articles().stream().map(this::in).toList(),
                wording.articleCount(),
                wording.incomplete(),
                wording.excerpts().stream().map(this::in).toList()));
    }

    private ChangedArticleData in(ChangedArticleData article) {
        return new ChangedArticleData(article.part(), article.number(), officialName(article.law()), article.change());
    }

    private ExcerptData in(ExcerptData excerpt) {
        return new ExcerptData(
                excerpt.part(),
                excerpt.number(),
                excerpt.before(),
                excerpt.after(),
                officialName(excerpt.law()),
                excerpt.removed(),
                excerpt.inserted());
    }

    /** Returns the official name of the law that is printed so; as printed where it is none of these. */
    private String officialName(String printed) {
        return officialNames.getOrDefault(withoutPunctuation(printed), printed);
    }

    private static String withoutPunctuation(String name) {
        return PUNCTUATION.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
