package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.notification.intake.FactState;
import mx.vigia.platform.i18n.Messages;

/** The part of the change of a package of laws that concerns a reader: their articles, and how many others changed. */
record ConcernedArticles(FactEvent fact, Predicate<ArticleName> concerns) {
    /** Whether the fact names articles of which some may concern others. */
    static boolean arePartOf(FactEvent fact) {
        return !fact.after().wording().articles().isEmpty();
    }

    /** Returns the fact as it concerns the reader. */
    FactEvent ofReader() {
        var all = fact.after().wording();
        var articles = all.articles().stream()
                .filter(article -> concerns.test(ArticleName.of(article)))
                .toList();
        return fact.withWording(new FactState.Wording(
                all.title(),
                all.textSha256(),
                all.textLength(),
                all.textKind(),
                articles,
                articles.size(),
                all.incomplete() || all.articleCount() > all.articles().size(),
                all.excerpts().stream()
                        .filter(excerpt -> concerns.test(ArticleName.of(excerpt)))
                        .toList()));
    }

    /** Returns the narrative with how many articles of no concern to the reader changed. */
    FactNarrative addOthers(FactNarrative ofReader, Messages words) {
        var others = fact.after().wording().articles().stream()
                .filter(article -> !concerns.test(ArticleName.of(article)))
                .count();
        if (others == 0) {
            return ofReader;
        }
        List<TextChange> changes = new ArrayList<>(ofReader.content().changes());
        var alone = ofReader.content().articles().articles().isEmpty();
        changes.add(TextChange.named(
                words.say(alone ? "letter.changes.elsewhere.only" : "letter.changes.elsewhere", others)));
        return ofReader.with(changes);
    }
}
