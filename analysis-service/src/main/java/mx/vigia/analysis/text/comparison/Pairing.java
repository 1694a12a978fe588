package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.Part;

/** Which article of one version is which article of another. */
public sealed interface Pairing {
    /** An article of both. */
    record Kept(Part before, Part after) implements Pairing {
        /** Whether it has another number now. */
        public boolean isRenumbered() {
            return !before.number().place().equals(after.number().place());
        }
    }

    /** An article that only the later version has. */
    record Added(Part after) implements Pairing {}

    /** An article that only the earlier version has. */
    record Removed(Part before) implements Pairing {}
}
