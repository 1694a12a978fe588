package mx.vigia.analysis.dossier;

/** Who decided something: a person by an opaque id, or a rule with its version. */
public record DecisionAuthor(String name, boolean person) {
    private static final int SHORT_ID_LENGTH = 8;

    /** A person, of whom only the opaque id is known. */
    public static DecisionAuthor person(String subject) {
        return new DecisionAuthor(subject, true);
    }

    /** A rule, with its version. */
    public static DecisionAuthor rule(String rule) {
        return new DecisionAuthor(rule, false);
    }

    /** The end of an opaque id, by which the work of a person is known from that of others and nobody is known. */
    public static String tail(String subject) {
        return subject.substring(Math.max(0, subject.length() - SHORT_ID_LENGTH));
    }
}
