package mx.vigia.notification.letter;

import java.util.List;

/** The stages of a bill in the order of its life cycle, by the names of the contract. */
public final class StageOrder {
    static final List<String> STAGES = List.of(
            "PRESENTED",
            "REFERRED",
            "IN_COMMITTEE",
            "IN_CONSULTATION",
            "CONSULTATION_CLOSED",
            "REPORTED_POSITIVE",
            "REPORTED_NEGATIVE",
            "FIRST_READING",
            "IN_DEBATE",
            "PASSED_ORIGIN",
            "SENT_TO_REVIEWING",
            "REVIEWING_IN_COMMITTEE",
            "REVIEWING_REPORTED",
            "REVIEWING_IN_DEBATE",
            "RETURNED_MODIFIED",
            "RETURNED_REJECTED",
            "PASSED_REVIEWING",
            "PASSED_CONGRESS",
            "SENT_TO_STATES",
            "STATES_MAJORITY",
            "DECLARED",
            "SENT_TO_EXECUTIVE",
            "OBJECTED",
            "DEEMED_APPROVED",
            "PROMULGATED",
            "PUBLISHED_DOF",
            "PUBLISHED_STATE",
            "IN_FORCE",
            "REPEALED",
            "RESOLVED",
            "DISCARDED",
            "WITHDRAWN",
            "LAPSED",
            "CONCLUDED",
            "ACCUMULATED",
            "SUPERSEDED");

    private StageOrder() {}

    /** Whether nothing is usually decided about a bill any more: it is law, or will not become one. */
    public static boolean isClosed(String stage) {
        return isLater(stage, "PROMULGATED");
    }

    /** Whether a stage follows another; false for an unknown one, and any known stage follows none ({@code ""}). */
    static boolean isLater(String stage, String than) {
        return STAGES.indexOf(stage) > STAGES.indexOf(than);
    }
}
