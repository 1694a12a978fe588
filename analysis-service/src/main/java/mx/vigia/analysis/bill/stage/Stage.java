package mx.vigia.analysis.bill.stage;

/** The stages of a bill with their usual names, in the order of the process. */
public enum Stage {
    PRESENTED("presentada", "presented"),
    REFERRED("turnada a comisión", "referred to committee"),
    IN_COMMITTEE("en comisión", "in committee"),
    IN_CONSULTATION("en consulta pública", "in public consultation"),
    CONSULTATION_CLOSED("consulta pública cerrada", "public consultation closed"),
    REPORTED_POSITIVE("dictaminada", "reported"),
    REPORTED_NEGATIVE("dictamen en sentido negativo", "reported negatively"),
    FIRST_READING("de primera lectura", "first reading"),
    IN_DEBATE("a discusión en el pleno", "in debate"),
    PASSED_ORIGIN("aprobada en cámara de origen", "passed by the chamber of origin"),
    SENT_TO_REVIEWING("remitida a la cámara revisora", "sent to the reviewing chamber"),
    REVIEWING_IN_COMMITTEE("en comisión de la cámara revisora", "in committee of the reviewing chamber"),
    REVIEWING_REPORTED("dictaminada en la cámara revisora", "reported in the reviewing chamber"),
    REVIEWING_IN_DEBATE("a discusión en la cámara revisora", "in debate in the reviewing chamber"),
    RETURNED_MODIFIED("devuelta con modificaciones", "returned with changes"),
    RETURNED_REJECTED("desechada en la revisora y devuelta", "rejected by the reviewing chamber and returned"),
    PASSED_REVIEWING("aprobada en cámara revisora", "passed by the reviewing chamber"),
    /** Passed by the one chamber of a federal entity's congress. */
    PASSED_CONGRESS("aprobada por el congreso local", "passed by the state congress"),
    SENT_TO_STATES("en las legislaturas de los estados", "before the legislatures of the states"),
    STATES_MAJORITY("aprobada por la mayoría de las legislaturas", "approved by most legislatures of the states"),
    DECLARED("con declaratoria de reforma constitucional", "declared a constitutional reform"),
    SENT_TO_EXECUTIVE("remitida al Ejecutivo", "sent to the Executive"),
    OBJECTED("con observaciones del Ejecutivo", "objected to by the Executive"),
    DEEMED_APPROVED("se reputa aprobada", "deemed approved"),
    PROMULGATED("promulgada", "promulgated"),
    PUBLISHED_DOF("publicada en el DOF", "published in the official gazette"),
    /** Published in the journal of the federal entity whose law it is. */
    PUBLISHED_STATE("publicada en el periódico oficial local", "published in the official journal of the state"),
    IN_FORCE("en vigor", "in force"),
    REPEALED("abrogada", "repealed"),
    RESOLVED("resuelta", "resolved"),
    DISCARDED("desechada", "discarded"),
    WITHDRAWN("retirada", "withdrawn"),
    LAPSED("precluida", "lapsed"),
    CONCLUDED("concluida", "concluded"),
    ACCUMULATED("dictaminada con otra", "reported together with another"),
    SUPERSEDED("sin materia", "superseded");

    private final String es;
    private final String en;

    Stage(String es, String en) {
        this.es = es;
        this.en = en;
    }

    /** Returns its Spanish name, in lower case. */
    public String es() {
        return es;
    }

    /** Returns its English name, in lower case. */
    public String en() {
        return en;
    }

    /** Whether a bill at this stage is not yet law and may still become it. */
    public boolean live() {
        return compareTo(PUBLISHED_DOF) < 0;
    }

    /** Whether the chamber of origin is done with it and the reviewing one is not. */
    boolean isUnderReview() {
        return compareTo(PASSED_ORIGIN) >= 0 && compareTo(REVIEWING_IN_DEBATE) <= 0;
    }
}
