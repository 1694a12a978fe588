package mx.vigia.analysis.search.index;

import java.io.IOException;

/** An index that is whole, but written by another version of us. */
final class OtherSchema extends IOException {
    private static final long serialVersionUID = 1L;

    OtherSchema(String expected, String found) {
        super("expected schema " + expected + " but found " + found);
    }
}
