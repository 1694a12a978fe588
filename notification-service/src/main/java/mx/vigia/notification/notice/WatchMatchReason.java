package mx.vigia.notification.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import mx.vigia.platform.text.OrEmpty;

/**
 * Words of a bill that matched a watch: their field, and the plain text around them.
 *
 * @param article the number of the article of the bill's decree that contains them, and {@code law} the law of that; or
 *     empty
 */
public record WatchMatchReason(
        String field,
        String words,
        String excerpt,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String article,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) String law) {
    public WatchMatchReason {
        excerpt = OrEmpty.text(excerpt);
        article = OrEmpty.text(article);
        law = OrEmpty.text(law);
    }

    /** Creates a reason outside of articles. */
    public WatchMatchReason(String field, String words, String excerpt) {
        this(field, words, excerpt, "", "");
    }
}
