package mx.vigia.local.pretend.dof;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * One act that is published.
 *
 * @param bill the pretend chamber's own name of the bill it enacts; empty where it enacts none
 */
record Notice(String code, LocalDate day, Edition edition, String branch, String agency, String title, String bill) {
    private static final DateTimeFormatter DASHES = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter SLASHES = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    /** {@code 24-11-2026}. */
    static String dashes(LocalDate day) {
        return DASHES.format(day);
    }

    /** {@code 24/11/2026}. */
    static String slashes(LocalDate day) {
        return SLASHES.format(day);
    }
}
