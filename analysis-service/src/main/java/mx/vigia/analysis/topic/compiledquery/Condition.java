package mx.vigia.analysis.topic.compiledquery;

import java.time.LocalDate;
import java.util.List;

/** A compiled query, evaluated on a {@link CompiledDocument} alone. */
sealed interface Condition
        permits Condition.FieldMark,
                AdjacentCondition,
                NearCondition,
                Condition.Since,
                Condition.Until,
                Condition.All,
                Condition.Any,
                Condition.No {

    boolean matches(CompiledDocument document);

    /** One of its fields contains a mark. */
    record FieldMark(int need) implements Condition {
        @Override
        public boolean matches(CompiledDocument document) {
            return document.hasMark(need);
        }
    }

    /** It has a day on or after this one. */
    record Since(LocalDate day) implements Condition {
        @Override
        public boolean matches(CompiledDocument document) {
            return document.isOnOrAfter(day);
        }
    }

    /** It has a day on or before this one. */
    record Until(LocalDate day) implements Condition {
        @Override
        public boolean matches(CompiledDocument document) {
            return document.isOnOrBefore(day);
        }
    }

    /** All of them; with no parts, every document. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean matches(CompiledDocument document) {
            for (var part : parts) {
                if (!part.matches(document)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One or more of them. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean matches(CompiledDocument document) {
            for (var part : parts) {
                if (part.matches(document)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The negation of a part. */
    record No(Condition part) implements Condition {
        @Override
        public boolean matches(CompiledDocument document) {
            return !part.matches(document);
        }
    }
}
