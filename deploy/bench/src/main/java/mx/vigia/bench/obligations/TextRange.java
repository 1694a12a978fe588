package mx.vigia.bench.obligations;

/** A range of a text, in UTF-16 units. */
record TextRange(int from, int to) {
    private static final double HALF = 0.5;

    /** Whether both have at least half of what they cover together in common. */
    boolean overlaps(TextRange other) {
        int common = Math.min(to, other.to) - Math.max(from, other.from);
        int together = Math.max(to, other.to) - Math.min(from, other.from);
        return common >= HALF * together;
    }

    /** Returns the share of what both cover together that they have in common, 0 if they are apart. */
    double shareInCommon(TextRange other) {
        int common = Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
        return (double) common / (Math.max(to, other.to) - Math.min(from, other.from));
    }
}
