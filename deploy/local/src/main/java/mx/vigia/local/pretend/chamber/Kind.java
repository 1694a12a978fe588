package mx.vigia.local.pretend.chamber;

/** What kind of matter it is, with the words the gazette uses for it. */
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

    /** The word of the contract. */
    public String contractName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
