package mx.vigia.analysis.topic.compiledquery;

import java.time.LocalDate;
import java.util.List;

/** A question, compiled: whether a document answers it is told from its {@link CompiledDocument} alone. */
sealed interface Condition
        permits Condition.Stands,
                AdjacentCondition,
                NearCondition,
                Condition.Since,
                Condition.Until,
                Condition.All,
                Condition.Any,
                Condition.No {

    boolean isMetBy(CompiledDocument sheet);

    /** A mark stands in one of its fields. */
    record Stands(int need) implements Condition {
        @Override
        public boolean isMetBy(CompiledDocument sheet) {
            return sheet.has(need);
        }
    }

    /** It has a day that is this one or later. */
    record Since(LocalDate day) implements Condition {
        @Override
        public boolean isMetBy(CompiledDocument sheet) {
            return sheet.isSince(day);
        }
    }

    /** It has a day that is this one or earlier. */
    record Until(LocalDate day) implements Condition {
        @Override
        public boolean isMetBy(CompiledDocument sheet) {
            return sheet.isUntil(day);
        }
    }

    /** All of them; of none, whatever there is. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public boolean isMetBy(CompiledDocument sheet) {
            for (var part : parts) {
                if (!part.isMetBy(sheet)) {
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
        public boolean isMetBy(CompiledDocument sheet) {
            for (var part : parts) {
                if (part.isMetBy(sheet)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Not this. */
    record No(Condition part) implements Condition {
        @Override
        public boolean isMetBy(CompiledDocument sheet) {
            return !part.isMetBy(sheet);
        }
    }
}
