package mx.vigia.analysis.text.comparison;

import mx.vigia.analysis.text.Part;

/** The correspondence of an article between two versions. */
public sealed interface Pairing {
    /** An article that is in both versions. */
    record Kept(Part before, Part after) implements Pairing {
        /** Whether its number changed. */
        public boolean isRenumbered() {
            return !before.number().place().equals(after.number().place());
        }
    }

    /** An article that only the later version has. */
    record Added(Part after) implements Pairing {}

    /** An article that only the earlier version has. */
    record Removed(Part before) implements Pairing {}
}
