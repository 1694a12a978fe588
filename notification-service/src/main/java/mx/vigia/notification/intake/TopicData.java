package mx.vigia.notification.intake;

import java.util.List;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.text.OrEmpty;

/**
 * A topic of a bill in both languages.
 *
 * @param strength how certainly the bill is about it, 0 to 1
 * @param articles the first articles by which a decree of many articles is about it
 * @param articleCount the number of all these articles; 0 where the bill is not read by article
 */
public record TopicData(
        String id, String es, String en, double strength, List<ArticleData> articles, int articleCount) {
    /** An article of the bill: its number as printed, and its law or empty. */
    public record ArticleData(String number, String law) {
        public ArticleData {
            law = OrEmpty.text(law);
        }
    }

    public TopicData {
        articles = OrEmpty.list(articles);
    }

    /** Returns its name in this language. */
    public String in(Language language) {
        return language == Language.ES ? es : en;
    }
}
