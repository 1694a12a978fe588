package mx.vigia.notification.letter;

import java.util.List;
import java.util.function.Predicate;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.FactState;
import mx.vigia.platform.i18n.Messages;

/** The part of the change of a package of laws that concerns a reader: their articles, and how many others changed. */
record ConcernedArticles(FactEvent fact, Predicate<ArticleName> concerns) {
    /** Returns the fact as it concerns the reader. */
    FactEvent ofReader() {
        var all = fact.after().wording();
        var articles = named();
        return fact.with(fact.after()
                .with(new FactState.Wording(
                        all.title(),
                        all.textSha256(),
                        all.textLength(),
                        all.textKind(),
                        articles,
                        articles.size(),
                        all.incomplete(),
                        all.excerpts().stream()
                                .filter(excerpt -> concerns.test(ArticleName.of(excerpt)))
                                .toList())));
    }

    /** Returns the narrative with how many articles changed besides those that are named. */
    FactNarrative addOthers(FactNarrative ofReader, Messages words) {
        var all = fact.after().wording();
        var named = named().size();
        var others = Math.max(all.articleCount(), all.articles().size()) - named;
        if (others == 0) {
            return ofReader;
        }
        return ofReader.withElsewhere(
                words.say(named == 0 ? "letter.changes.elsewhere.only" : "letter.changes.elsewhere", others));
    }

    /** Returns the articles of the reader among those that the fact lists. */
    private List<ChangedArticleData> named() {
        return fact.after().wording().articles().stream()
                .filter(article -> concerns.test(ArticleName.of(article)))
                .toList();
    }
}
