package mx.vigia.notification.digest.matter;

import java.util.List;

/** The relevance of a matter to one committee, with its factors: it orders, and hides nothing. */
public record Relevance(List<Factor> factors) {
    public Relevance {
        factors = List.copyOf(factors);
    }

    /** Returns the most that its factors can add. */
    public int most() {
        return factors.stream().mapToInt(factor -> factor.kind().weight()).sum();
    }

    /** Returns the sum of all factors. */
    public int points() {
        return factors.stream().mapToInt(Factor::points).sum();
    }

    /**
     * A factor of the relevance.
     *
     * @param value to what degree, 0 to 1
     * @param because its source: a topic, a law, a reach, a stage, a day (ISO 8601), or empty
     */
    public record Factor(Kind kind, double value, String because) {
        /** Returns its points: its full weight at value 1. */
        public int points() {
            return (int) Math.round(kind.weight() * value);
        }
    }

    /** The factors, with their maximum points; together a hundred. */
    public enum Kind {
        /** How certainly the bill is about a topic of the committee. */
        TOPIC(30),
        /** Whether it would change a law that the committee follows. */
        LAW(15),
        /** How far it reaches: a new general or federal law weighs more than all that follows together. */
        REACH(30),
        /** How far it is in the procedure. */
        STAGE(12),
        /** How soon a meeting, a closing or a deadline is. */
        DAY(10),
        /** How recently the committee was alerted of it. */
        NEWS(3);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }
    }
}
