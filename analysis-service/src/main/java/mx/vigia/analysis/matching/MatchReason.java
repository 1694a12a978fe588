package mx.vigia.analysis.matching;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import mx.vigia.analysis.dossier.ArticleReference;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextHit;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.text.OrEmpty;

/**
 * Words of a bill that match a query: their field, their original form and the plain text around them.
 *
 * @param article the number of the article of its decree that contains them, and {@code law} the law of that; empty for
 *     words outside of articles
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MatchReason(String field, String words, String excerpt, String article, String law) {
    private static final int MAX_WORDS_LENGTH = 300;
    private static final int MAX_EXCERPT_LENGTH = 600;

    public MatchReason {
        article = OrEmpty.text(article);
        law = OrEmpty.text(law);
    }

    /** Creates a reason outside of articles. */
    public MatchReason(String field, String words, String excerpt) {
        this(field, words, excerpt, "", "");
    }

    /** Returns this reason within an article. */
    MatchReason in(ArticleReference reference) {
        return new MatchReason(field, words, excerpt, reference.number(), reference.law());
    }

    /** Returns the reason of a hit; a topic is named in Spanish, whatever name the query used. */
    static MatchReason of(TextHit hit, TopicCatalog topics) {
        String words = hit.field() == QueryField.TOPIC
                ? topics.findByIdOrName(hit.words()).map(Topic::es).orElse(hit.words())
                : hit.words();
        return at(hit.field().name().toLowerCase(Locale.ROOT), words, hit.excerpt());
    }

    static MatchReason at(String field, String words, String excerpt) {
        return new MatchReason(field, cut(words, MAX_WORDS_LENGTH), cut(excerpt, MAX_EXCERPT_LENGTH));
    }

    private static String cut(String words, int maxLength) {
        return words.length() <= maxLength ? words : words.substring(0, maxLength - 1) + "…";
    }
}
