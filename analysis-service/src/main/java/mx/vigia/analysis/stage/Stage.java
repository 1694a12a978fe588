package mx.vigia.analysis.stage;

/** Where a bill stands, with the names people know it by; the order is that of a bill's way. */
public enum Stage {
    PRESENTED("presentada", "presented"),
    REFERRED("turnada a comisión", "referred to committee"),
    IN_COMMITTEE("en comisión", "in committee"),
    REPORTED_POSITIVE("dictaminada", "reported"),
    REPORTED_NEGATIVE("dictamen en sentido negativo", "reported negatively"),
    PASSED_ORIGIN("aprobada en cámara de origen", "passed by the chamber of origin"),
    PASSED_REVIEWING("aprobada en cámara revisora", "passed by the reviewing chamber"),
    PUBLISHED_DOF("publicada en el DOF", "published in the official gazette"),
    RESOLVED("resuelta", "resolved"),
    DISCARDED("desechada", "discarded"),
    WITHDRAWN("retirada", "withdrawn");

    private final String es;
    private final String en;

    Stage(String es, String en) {
        this.es = es;
        this.en = en;
    }

    /** Its Spanish name, in lower case. */
    public String es() {
        return es;
    }

    /** Its English name, in lower case. */
    public String en() {
        return en;
    }

    /** Whether a bill at this stage may still become law, or is not yet. */
    public boolean live() {
        return compareTo(PUBLISHED_DOF) < 0;
    }
}
