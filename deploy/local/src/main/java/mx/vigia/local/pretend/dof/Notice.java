package mx.vigia.local.pretend.dof;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * A published act.
 *
 * @param bill the pretend chamber's own name of the bill it enacts; empty if it enacts none
 */
record Notice(String code, LocalDate day, Edition edition, String branch, String agency, String title, String bill) {
    private static final DateTimeFormatter DASHED_DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter SLASHED_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** Returns {@code 24-11-2026}. */
    static String dashedDate(LocalDate day) {
        return DASHED_DATE.format(day);
    }

    /** Returns {@code 24/11/2026}. */
    static String slashedDate(LocalDate day) {
        return SLASHED_DATE.format(day);
    }
}
