package mx.vigia.notification.letter;

import java.util.List;
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
record ChangedArticles(List<ArticleName> articles, int unlisted, boolean incomplete, boolean ofSeveralLaws) {
    static final ChangedArticles NONE = new ChangedArticles(List.of(), 0, false, false);

    ChangedArticles {
        articles = List.copyOf(articles);
    }

    /** Returns those of a text; of a fact that names none, those that it quotes. */
    static ChangedArticles of(FactEvent fact) {
        var wording = fact.after().wording();
        var listed = wording.articles();
        var articles = listed.isEmpty()
                ? wording.excerpts().stream().map(ArticleName::of)
                : listed.stream().map(ArticleName::of);
        return new ChangedArticles(
                articles.filter(ArticleName::isNumbered).distinct().toList(),
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
     * Returns {@code cambian arts. 4 y 16}, of at most this many; of several laws only how many; of transitory articles
     * only where no other changed; empty where none is known.
     */
    String inWords(int max, Messages words) {
        var part = articles.stream().anyMatch(ArticleName::isArticle)
                ? ChangedArticleData.ARTICLE
                : ChangedArticleData.TRANSITORY;
        var ofPart =
                articles.stream().filter(article -> article.part().equals(part)).toList();
        if (ofPart.isEmpty()) {
            return "";
        }
        var count = ofPart.size() + unlisted;
        var laws = ofPart.stream()
                .map(ArticleName::law)
                .filter(law -> !law.isEmpty())
                .distinct()
                .count();
        if (laws > 1) {
            return unlisted > 0
                    ? words.say("letter.changes.count", count)
                    : words.say("letter.changes.of-laws", count, laws);
        }
        var numbers = ofPart.stream().map(ArticleName::number).limit(max).toList();
        var law = ofSeveralLaws ? ofPart.getFirst().lawAfterComma() : "";
        var named = ArticleName.list(part, numbers, count - numbers.size(), words) + law;
        return incomplete
                ? words.say("letter.changes.at-least", named)
                : words.say(count == 1 ? "letter.changes.one" : "letter.changes", named);
    }
}
