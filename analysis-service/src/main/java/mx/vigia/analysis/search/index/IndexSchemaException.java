package mx.vigia.analysis.search.index;

import java.io.IOException;

/** An index that is whole, but written by another version of us. */
final class IndexSchemaException extends IOException {
    private static final long serialVersionUID = 1L;

    IndexSchemaException(String expected, String found) {
        super("expected schema " + expected + " but found " + found);
    }
}
