package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.DecisionAuthor;
import org.jspecify.annotations.Nullable;

/**
 * That two dossiers became one, or one became two.
 *
 * @param other the dossier that answers no more for itself, or that this one was part of
 * @param author an opaque subject, or a rule with its version
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkData(UUID other, String author, @Nullable String reason) {
    private static final Pattern PERSON_ID_PATTERN =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** What anybody may know of it: of a rule all, of a person the end of the opaque id, and not for what reason. */
    LinkData inPublic() {
        return PERSON_ID_PATTERN.matcher(author).matches()
                ? new LinkData(other, DecisionAuthor.tail(author), null)
                : this;
    }
}
