package mx.vigia.notification.intake;

import mx.vigia.platform.text.OrEmpty;

/**
 * An article that says another thing than before: the kind of part and its number, its law or empty, and whether it was
 * {@code changed}, {@code added} or {@code removed}.
 */
public record ChangedArticleData(String part, String number, String law, String change) {
    /** The kinds of part that have numbers of their own. */
    public static final String ARTICLE = "article";

    public static final String TRANSITORY = "transitory";

    public ChangedArticleData {
        part = OrEmpty.text(part);
        number = OrEmpty.text(number);
        law = OrEmpty.text(law);
        change = OrEmpty.text(change);
    }
}
