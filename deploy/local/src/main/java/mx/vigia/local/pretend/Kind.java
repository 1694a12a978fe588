package mx.vigia.local.pretend;

/** What kind of matter it is, with the words the gazette uses for it. */
enum Kind {
    INITIATIVE("Iniciativa", "Iniciativas"),
    MINUTA("Minuta", "Minutas"),
    MOTION("Proposicion", "Proposiciones");

    final String anchor;
    final String section;

    Kind(String anchor, String section) {
        this.anchor = anchor;
        this.section = section;
    }

    /** The word of the contract. */
    String wire() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
