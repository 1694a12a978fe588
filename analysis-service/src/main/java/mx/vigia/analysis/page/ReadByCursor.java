package mx.vigia.analysis.page;

import java.util.Optional;
import mx.vigia.platform.api.Paged;

/** A stretch of a list that gives the cursor of the next one in its body, too. */
public interface ReadByCursor extends Paged {
    /** The cursor of the next stretch; null at the end. */
    String next();

    @Override
    default Optional<String> following() {
        return Optional.ofNullable(next());
    }
}
