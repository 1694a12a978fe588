package mx.vigia.analysis.search.index;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Thrown if an index has changes that its database does not have: it belongs to another database, or is ahead of it.
 */
final class ForeignIndexException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    ForeignIndexException(Path folder, FeedPosition found) {
        super("expected an index of this database but found change %d (%s), which the database does not have"
                .formatted(found.number(), found.identity().isEmpty() ? "unnamed" : found.identity()));
        this.folder = folder;
    }

    /** Returns the folder of that index. */
    Path folder() {
        return folder;
    }
}
