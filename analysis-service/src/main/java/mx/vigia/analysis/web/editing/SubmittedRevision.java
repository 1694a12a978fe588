package mx.vigia.analysis.web.editing;

/** The revision of a bill at which a form was shown. */
public final class SubmittedRevision {
    private SubmittedRevision() {}

    /**
     * Returns the revision; a missing one matches no bill, so the edit is not applied. A malformed one is recorded as
     * an error.
     */
    public static int of(FormReader form) {
        String written = form.enteredValues().getOrDefault("revision", "");
        int revision = number(written);
        if (revision < 0 && !written.isEmpty()) {
            form.addError("revision", "hand.error.revision", written);
        }
        return revision;
    }

    /** Returns the index of the step, or -1. */
    static int step(FormReader form) {
        return number(form.enteredValues().getOrDefault("step", ""));
    }

    private static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }
}
