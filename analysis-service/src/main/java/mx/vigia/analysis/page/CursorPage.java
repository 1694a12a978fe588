package mx.vigia.analysis.page;

import java.util.Optional;
import mx.vigia.platform.api.PagedResult;

/** A page of a list whose body also contains the cursor of the next page. */
public interface CursorPage extends PagedResult {
    /** Returns the cursor of the next page; null at the end. */
    String next();

    @Override
    default Optional<String> nextPosition() {
        return Optional.ofNullable(next());
    }
}
