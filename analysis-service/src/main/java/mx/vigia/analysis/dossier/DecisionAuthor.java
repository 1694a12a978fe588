package mx.vigia.analysis.dossier;

/** The author of a decision: a person by an opaque id, or a rule with its version. */
public record DecisionAuthor(String name, boolean person) {
    private static final int SHORT_ID_LENGTH = 8;

    /** Returns a person as author, of whom only the opaque id is known. */
    public static DecisionAuthor person(String subject) {
        return new DecisionAuthor(subject, true);
    }

    /** Returns a rule, with its version, as author. */
    public static DecisionAuthor rule(String rule) {
        return new DecisionAuthor(rule, false);
    }

    /**
     * Returns the end of an opaque id, which distinguishes the work of a person from that of others without identifying
     * anybody.
     */
    public static String tail(String subject) {
        return subject.substring(Math.max(0, subject.length() - SHORT_ID_LENGTH));
    }
}
