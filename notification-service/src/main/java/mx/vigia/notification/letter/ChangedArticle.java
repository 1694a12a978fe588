package mx.vigia.notification.letter;

import java.util.List;
import mx.vigia.notification.intake.ChangedArticleData;
import mx.vigia.notification.intake.ExcerptData;
import mx.vigia.platform.i18n.Messages;

/**
 * An article and what became of it.
 *
 * @param change {@code changed}, {@code added} or {@code removed}
 */
record ChangedArticle(ArticleName name, String change) {
    static final String CHANGED = "changed";
    static final String ADDED = "added";
    static final String REMOVED = "removed";

    /** What can become of an article, in the order in which it is told. */
    static final List<String> CHANGES = List.of(CHANGED, ADDED, REMOVED);

    static ChangedArticle of(ChangedArticleData article) {
        return new ChangedArticle(ArticleName.of(article), article.change());
    }

    /** Returns that of a quoted text, which is new or gone where it has one side only. */
    static ChangedArticle of(ExcerptData excerpt) {
        if (excerpt.before().isEmpty()) {
            return new ChangedArticle(ArticleName.of(excerpt), ADDED);
        }
        return new ChangedArticle(ArticleName.of(excerpt), excerpt.after().isEmpty() ? REMOVED : CHANGED);
    }

    /** Returns {@code nuevos arts. 20 Bis y 21}, of articles that were added or removed. */
    static String inWords(String change, String named, int count, Messages words) {
        return words.say("letter.change." + change, named, count);
    }
}
