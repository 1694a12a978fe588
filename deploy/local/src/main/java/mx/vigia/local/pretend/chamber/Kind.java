package mx.vigia.local.pretend.chamber;

/** The kinds of matters, with the words the gazette uses for them. */
public enum Kind {
    INITIATIVE("Iniciativa", "Iniciativas"),
    MINUTA("Minuta", "Minutas"),
    MOTION("Proposicion", "Proposiciones");

    final String anchor;
    public final String section;

    Kind(String anchor, String section) {
        this.anchor = anchor;
        this.section = section;
    }

    /** Returns the contract's word. */
    public String contractName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
