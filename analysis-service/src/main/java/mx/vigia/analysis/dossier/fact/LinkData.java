package mx.vigia.analysis.dossier.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.analysis.dossier.DecisionAuthor;
import org.jspecify.annotations.Nullable;

/**
 * A merge of two dossiers, or the split of one.
 *
 * @param other the dossier that was merged away, or that this one was part of
 * @param author an opaque subject, or a rule with its version
 * @param announced when a report, minuta or decree that was merged away was announced alone; null of any other
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkData(
        UUID other,
        String author,
        @Nullable String reason,
        @Nullable Instant announced) {
    private static final Pattern PERSON_ID_PATTERN =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Returns the same of a dossier that was announced alone at this time. */
    LinkData announced(Instant at) {
        return new LinkData(other, author, reason, at);
    }

    /** Returns the public part: everything for a rule; for a person the end of the opaque id, without the reason. */
    LinkData inPublic() {
        return PERSON_ID_PATTERN.matcher(author).matches()
                ? new LinkData(other, DecisionAuthor.tail(author), null, announced)
                : this;
    }
}
