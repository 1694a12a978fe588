package mx.vigia.analysis.bill.proceeding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person's position in a vote; {@code key}, the source's own key of the person, and {@code group} are null where
 * the page has none.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ballot(
        String voter, @Nullable String key, @Nullable String group, VotePosition position) {
    /** Returns the identity by which two pages refer to the same person. */
    public String who() {
        return Objects.requireNonNullElse(key, voter);
    }
}
