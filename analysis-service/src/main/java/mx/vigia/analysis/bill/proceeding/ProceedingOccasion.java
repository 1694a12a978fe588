package mx.vigia.analysis.bill.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;

/**
 * When and where something was done, by whom, and the page that is about it: what helps to tell which matter is meant.
 *
 * @param body the commission that meets, or null
 */
public record ProceedingOccasion(
        UUID proceeding,
        ProceedingKind subject,
        String site,
        Chamber chamber,
        LocalDate day,
        String body,
        String address) {}
