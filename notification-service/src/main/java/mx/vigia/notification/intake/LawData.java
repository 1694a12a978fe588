package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;
import mx.vigia.platform.text.OrEmpty;

/**
 * A law that a bill would change: its official name, its short forms, and the first of the articles changed.
 *
 * @param articleCount the number of all articles changed; 0 where none is named
 */
public record LawData(String name, List<String> abbreviations, List<String> articles, int articleCount) {
    public LawData {
        Objects.requireNonNull(name, "law.name");
        abbreviations = OrEmpty.list(abbreviations);
        articles = OrEmpty.list(articles);
    }
}
