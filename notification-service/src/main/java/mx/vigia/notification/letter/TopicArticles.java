package mx.vigia.notification.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mx.vigia.notification.intake.TopicData;
import mx.vigia.platform.i18n.Messages;

/** Names the articles of a package of laws by which it is about a topic: by law, since each law has an article 4. */
record TopicArticles(List<TopicData> topics, Messages words) {
    /** Returns at most this many in words, and how many more there are. */
    String of(TopicData topic, int max) {
        var shown = topic.articles().stream().limit(max).toList();
        var more = topic.articleCount() - shown.size();
        if (!areOfSeveralLaws()) {
            return ArticleName.list(numbers(shown), more, words);
        }
        var named = byLaw(shown).entrySet().stream()
                .map(law -> inWords(law.getKey(), numbers(law.getValue())))
                .collect(Collectors.joining("; "));
        return more > 0 ? words.say("letter.because.articles.more", named, more) : named;
    }

    private String inWords(String law, List<String> numbers) {
        var articles = ArticleName.list(numbers, 0, words);
        return law.isEmpty() ? articles : law + ", " + articles;
    }

    private boolean areOfSeveralLaws() {
        return byLaw(topics.stream().flatMap(topic -> topic.articles().stream()).toList())
                        .size()
                > 1;
    }

    static Map<String, List<TopicData.ArticleData>> byLaw(List<TopicData.ArticleData> articles) {
        return articles.stream()
                .collect(Collectors.groupingBy(
                        article -> PlainText.of(article.law()), LinkedHashMap::new, Collectors.toList()));
    }

    static List<String> numbers(List<TopicData.ArticleData> articles) {
        return articles.stream().map(article -> PlainText.of(article.number())).toList();
    }
}
