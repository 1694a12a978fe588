package mx.vigia.analysis.page;

import java.util.Optional;
import mx.vigia.platform.api.PagedResult;

/** A stretch of a list that gives the cursor of the next one in its body, too. */
public interface CursorPage extends PagedResult {
    /** The cursor of the next stretch; null at the end. */
    String next();

    @Override
    default Optional<String> nextPosition() {
        return Optional.ofNullable(next());
    }
}
