package mx.vigia.analysis.bill.proceeding;

import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Chamber;

/**
 * When and where a proceeding took place, by whom, and its page: context that helps to identify the bill that is meant.
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
