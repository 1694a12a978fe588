package mx.vigia.notification.letter;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.LawData;
import mx.vigia.notification.intake.TopicData;

/**
 * The laws of a package that concern a reader.
 *
 * @param topics those of the reader by articles of the package
 * @param followed the names of the laws that the reader follows
 */
record ConcernedLaws(FactEvent.Bill bill, List<TopicData> topics, List<String> followed) {
    private static final int MIN_LAWS_OF_A_PACKAGE = 2;

    /** Whether it is a package of laws, and known which of them concern the reader. */
    boolean areKnown() {
        return bill.laws().size() >= MIN_LAWS_OF_A_PACKAGE
                && (!byTopic().isEmpty() || ofPackage().anyMatch(this::isFollowed));
    }

    /** Returns the laws that the reader follows, then those of the reader's topics, then the others. */
    List<NamedLaw> first() {
        var byTopic = byTopic().entrySet().stream()
                .map(law -> named(law.getKey(), law.getValue()))
                .filter(law -> !isFollowed(law))
                .toList();
        var others = ofPackage()
                .filter(law -> !isFollowed(law))
                .filter(law -> byTopic.stream()
                        .noneMatch(known -> known.isCalled(law.law().name())));
        return Stream.of(ofPackage().filter(this::isFollowed), byTopic.stream(), others)
                .flatMap(laws -> laws)
                .toList();
    }

    private Stream<NamedLaw> ofPackage() {
        return bill.laws().stream().map(NamedLaw::of);
    }

    private boolean isFollowed(NamedLaw law) {
        return followed.stream().anyMatch(law::isCalled);
    }

    /** Returns the articles of the reader's topics; empty where the law of one of them is not known. */
    private Map<String, List<TopicData.ArticleData>> byTopic() {
        var byLaw = TopicArticles.byLaw(topics.stream()
                .flatMap(topic -> topic.articles().stream())
                .distinct()
                .toList());
        return byLaw.containsKey("") ? Map.of() : byLaw;
    }

    private NamedLaw named(String name, List<TopicData.ArticleData> articles) {
        var abbreviations = bill.laws().stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .flatMap(known -> known.abbreviations().stream())
                .toList();
        return new NamedLaw(
                new LawData(name, abbreviations, TopicArticles.numbers(articles), articles.size()),
                topics.stream().anyMatch(topic -> isCutIn(topic, name, articles.size())),
                countOfLaw(name) != articles.size());
    }

    /** Returns how many articles of the law the package changes in all; 0 where that is not known. */
    private int countOfLaw(String name) {
        return bill.laws().stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .mapToInt(LawData::articleCount)
                .sum();
    }

    /** Whether articles of the law are beyond the end of a topic's list, which stands in the order of the decree. */
    private static boolean isCutIn(TopicData topic, String law, int listed) {
        var ofTopic = TopicArticles.byLaw(topic.articles());
        return topic.articleCount() > topic.articles().size()
                && ofTopic.containsKey(law)
                && (listed > NamedLaw.MAX_ARTICLES
                        || law.equals(PlainText.of(topic.articles().getLast().law())));
    }
}
