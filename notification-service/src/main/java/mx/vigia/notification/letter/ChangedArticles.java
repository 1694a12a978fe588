package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Messages;

/**
 * The articles in which a text changed, of one fact or of several.
 *
 * @param articles those that are named
 * @param unlisted how many more there are
 * @param incomplete whether others may have changed, too, because not all of a text was read
 * @param ofSeveralLaws whether the text changes several laws, so that numbers alone say nothing
 */
record ChangedArticles(List<ChangedArticle> articles, int unlisted, boolean incomplete, boolean ofSeveralLaws) {
    static final ChangedArticles NONE = new ChangedArticles(List.of(), 0, false, false);

    ChangedArticles {
        articles = List.copyOf(articles);
    }

    /** Returns those of a text; of a fact that names none, those that it quotes. */
    static ChangedArticles of(FactEvent fact) {
        var wording = fact.after().wording();
        var listed = wording.articles();
        var articles = listed.isEmpty()
                ? wording.excerpts().stream().map(ChangedArticle::of)
                : listed.stream().map(ChangedArticle::of);
        return new ChangedArticles(
                articles.filter(article -> article.name().isNumbered())
                        .distinct()
                        .toList(),
                Math.max(0, wording.articleCount() - listed.size()),
                wording.incomplete(),
                OtherArticles.areOfSeveralLaws(fact));
    }

    /** Returns those of both. */
    ChangedArticles and(ChangedArticles others) {
        return new ChangedArticles(
                Stream.concat(articles.stream(), others.articles.stream())
                        .distinct()
                        .toList(),
                unlisted + others.unlisted,
                incomplete || others.incomplete,
                ofSeveralLaws || others.ofSeveralLaws);
    }

    /**
     * Returns {@code cambian arts. 4 y 16; nuevo art. 20 Bis}, of at most this many; of several laws only how many; of
     * transitory articles only where no other changed; empty where none is known.
     */
    String inWords(int max, Messages words) {
        var ofPart = ofPart();
        if (ofPart.isEmpty()) {
            return "";
        }
        var count = ofPart.size() + unlisted;
        var laws = countLaws(ofPart);
        if (laws > 1) {
            return unlisted > 0
                    ? words.say("letter.changes.count", count)
                    : words.say("letter.changes.of-laws", count, laws);
        }
        var law = ofSeveralLaws ? ofPart.getFirst().name().lawAfterComma() : "";
        return byChange(ofPart, max, words) + law;
    }

    /** Returns the same; of several laws {@code cambia art. 4, Ley de Aguas; cambia art. 5, Ley de Bosques; 3 más}. */
    String byLaw(int max, Messages words) {
        var ofPart = ofPart();
        if (countLaws(ofPart) <= 1) {
            return inWords(max, words);
        }
        var named = ofPart.stream()
                .limit(max)
                .collect(
                        Collectors.groupingBy(article -> article.name().law(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(ofLaw -> new ChangedArticles(ofLaw, 0, incomplete, true).inWords(max, words));
        var more = Math.max(0, ofPart.size() - max) + unlisted;
        return Stream.concat(named, more > 0 ? Stream.of(words.say("letter.changes.more", more)) : Stream.empty())
                .collect(Collectors.joining("; "));
    }

    /** Whether none is known by its number. */
    boolean isEmpty() {
        return ofPart().isEmpty();
    }

    /** Returns the articles, or where none of these changed the transitory ones. */
    private List<ChangedArticle> ofPart() {
        var part = articles.stream().anyMatch(article -> article.name().isArticle())
                ? ChangedArticleData.ARTICLE
                : ChangedArticleData.TRANSITORY;
        return articles.stream()
                .filter(article -> article.name().part().equals(part))
                .toList();
    }

    private static long countLaws(List<ChangedArticle> articles) {
        return articles.stream()
                .map(article -> article.name().law())
                .filter(law -> !law.isEmpty())
                .distinct()
                .count();
    }

    /** Returns the articles, each under what became of it; those beyond the limit are counted. */
    private String byChange(List<ChangedArticle> ofPart, int max, Messages words) {
        var part = ofPart.getFirst().name().part();
        var inOrder = ofPart.stream()
                .sorted(Comparator.comparing(article -> ChangedArticle.CHANGES.indexOf(article.change())))
                .toList();
        var shown = inOrder.stream().limit(max).toList();
        var more = inOrder.size() - shown.size() + unlisted;
        var onlyChanged = inOrder.stream().allMatch(article -> article.change().equals(ChangedArticle.CHANGED));
        var phrases = new ArrayList<String>();
        for (var change : ChangedArticle.CHANGES) {
            var numbers = shown.stream()
                    .filter(article -> article.change().equals(change))
                    .map(article -> article.name().number())
                    .distinct()
                    .toList();
            if (!numbers.isEmpty()) {
                phrases.add(phrase(change, part, numbers, onlyChanged ? more : 0, words));
            }
        }
        if (more > 0 && !onlyChanged) {
            phrases.add(words.say("letter.changes.more", more));
        }
        return String.join("; ", phrases);
    }

    private String phrase(String change, String part, List<String> numbers, int more, Messages words) {
        var named = ArticleName.list(part, numbers, more, words);
        var count = numbers.size() + more;
        if (!change.equals(ChangedArticle.CHANGED)) {
            return ChangedArticle.inWords(change, named, count, words);
        }
        return incomplete
                ? words.say("letter.changes.at-least", named)
                : words.say(count == 1 ? "letter.changes.one" : "letter.changes", named);
    }
}
