package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/** Names the articles in which a text changed beside those whose words are quoted. */
record OtherArticles(FactEvent fact, Messages words) {
    private static final int MAX_NAMED = 12;

    /**
     * Returns {@code También: art. 16; nuevo art. 20 Bis}, by law where there are several; empty where none is left.
     */
    Optional<LetterModel.Line> line() {
        var wording = fact.after().wording();
        var unquoted = unquoted();
        var named = unquoted.stream().limit(MAX_NAMED).toList();
        var more = Math.max(wording.articleCount(), wording.articles().size())
                - wording.articles().size()
                + unquoted.size()
                - named.size();
        var phrases = new ArrayList<>(byLaw(named));
        if (more > 0) {
            phrases.add(words.say("letter.changes.more", more));
        }
        if (wording.incomplete()) {
            phrases.add(words.say("letter.changes.maybe"));
        }
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(LetterModel.Line.of(
                        words.say(wording.excerpts().isEmpty() ? "letter.changes.changed" : "letter.changes.also"),
                        String.join("; ", phrases)));
    }

    /** Whether the bill is a package of laws, so that a number alone does not say which article changed. */
    static boolean areOfSeveralLaws(FactEvent fact) {
        return fact.bill().laws().size() > 1
                || fact.after().wording().articles().stream()
                                .map(ChangedArticleData::law)
                                .distinct()
                                .count()
                        > 1;
    }

    private List<ChangedArticleData> unquoted() {
        var wording = fact.after().wording();
        Set<ArticleName> quoted =
                wording.excerpts().stream().map(ArticleName::of).collect(Collectors.toSet());
        return wording.articles().stream()
                .filter(article -> !quoted.contains(ArticleName.of(article)))
                .toList();
    }

    private List<String> byLaw(List<ChangedArticleData> named) {
        var several = areOfSeveralLaws(fact);
        return group(named, ChangedArticleData::law)
                .map(ofLaw -> byChange(ofLaw)
                        + (several ? ArticleName.of(ofLaw.getFirst()).lawInBrackets() : ""))
                .toList();
    }

    private String byChange(List<ChangedArticleData> ofLaw) {
        return ChangedArticle.CHANGES.stream()
                .flatMap(change -> group(
                                ofLaw.stream()
                                        .filter(article -> article.change().equals(change))
                                        .toList(),
                                ChangedArticleData::part)
                        .map(same -> phrase(change, same)))
                .collect(Collectors.joining("; "));
    }

    /** Returns {@code nuevos arts. 20 Bis y 21}. */
    private String phrase(String change, List<ChangedArticleData> same) {
        var numbers =
                same.stream().map(article -> PlainText.of(article.number())).toList();
        var named = ArticleName.list(same.getFirst().part(), numbers, 0, words);
        return change.equals(ChangedArticle.CHANGED)
                ? named
                : ChangedArticle.inWords(change, named, numbers.size(), words);
    }

    private static Stream<List<ChangedArticleData>> group(
            List<ChangedArticleData> articles, Function<ChangedArticleData, String> by) {
        return articles.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream();
    }
}
