package mx.vigia.local.pretend.matter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An article that a step changed in the text before it.
 *
 * @param number as printed: {@code 20 Bis}
 * @param law whose article it is; empty if the text has only one law
 * @param topics what the article itself is about; empty if it is what the matter is about
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record TrueArticle(String number, String law, List<String> topics) {
    public TrueArticle {
        law = law == null ? "" : law;
        topics = topics == null ? List.of() : List.copyOf(topics);
    }
}
