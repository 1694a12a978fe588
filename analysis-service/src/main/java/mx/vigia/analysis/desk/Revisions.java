package mx.vigia.analysis.desk;

/** The revision of a bill that a form was shown at. */
final class Revisions {
    private Revisions() {}

    /** A number that is none is that of no bill, so nothing is ever done by it. */
    static int of(Slip slip) {
        return number(slip, "revision");
    }

    /** The place of the step meant, or -1. */
    static int step(Slip slip) {
        return number(slip, "step");
    }

    private static int number(Slip slip, String name) {
        String written = slip.filled().getOrDefault(name, "");
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : -1;
    }
}
