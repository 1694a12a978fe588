package mx.vigia.analysis.web.editing;

/** The revision of a bill that a form was shown at. */
public final class SubmittedRevision {
    private SubmittedRevision() {}

    /** A revision that is not there is that of no bill, so nothing is ever done by it; one that is no number is complained of. */
    public static int of(FormReader slip) {
        String written = slip.enteredValues().getOrDefault("revision", "");
        int revision = number(written);
        if (revision < 0 && !written.isEmpty()) {
            slip.addError("revision", "hand.error.revision", written);
        }
        return revision;
    }

    /** The place of the step meant, or -1. */
    static int step(FormReader slip) {
        return number(slip.enteredValues().getOrDefault("step", ""));
    }

    private static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }
}
