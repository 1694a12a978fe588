package mx.vigia.analysis.search.index;

import java.io.IOException;

/** An intact index that was written by another schema version. */
final class IndexSchemaException extends IOException {
    private static final long serialVersionUID = 1L;

    IndexSchemaException(String expected, String found) {
        super("expected schema " + expected + " but found " + found);
    }
}
