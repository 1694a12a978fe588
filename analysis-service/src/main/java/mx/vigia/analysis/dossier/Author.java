package mx.vigia.analysis.dossier;

/** Who decided something: a person by an opaque id, or a rule with its version. */
public record Author(String name, boolean person) {
    /** A person, of whom only the opaque id is known. */
    public static Author person(String subject) {
        return new Author(subject, true);
    }

    /** A rule, with its version. */
    public static Author rule(String rule) {
        return new Author(rule, false);
    }
}
