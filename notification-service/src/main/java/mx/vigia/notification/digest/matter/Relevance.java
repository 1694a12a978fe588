package mx.vigia.notification.digest.matter;

import java.util.List;

/** How much a matter may matter to one committee, and of what that is made: it orders, and hides nothing. */
public record Relevance(List<Factor> factors) {
    public Relevance {
        factors = List.copyOf(factors);
    }

    /** The sum of all, of a hundred. */
    public int points() {
        return factors.stream().mapToInt(Factor::points).sum();
    }

    /**
     * One of the things that count.
     *
     * @param value how far it is so, 0 to 1
     * @param because what it was read from: a topic, a law, a stage, a day (ISO 8601), or nothing
     */
    public record Factor(Kind kind, double value, String because) {
        /** What it adds: its weight where it is wholly so. */
        public int points() {
            return (int) Math.round(kind.weight() * value);
        }
    }

    /** The things that count, and how much each at most; together a hundred. */
    public enum Kind {
        /** How surely the bill is about a topic of the committee. */
        TOPIC(40),
        /** Whether it would change a law that the committee follows. */
        LAW(20),
        /** How far it has come. */
        STAGE(20),
        /** How soon something is called, closes or is due. */
        DAY(15),
        /** How lately the committee was told of it. */
        NEWS(5);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }
    }
}
