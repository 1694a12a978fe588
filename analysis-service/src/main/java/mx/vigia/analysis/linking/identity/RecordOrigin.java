package mx.vigia.analysis.linking.identity;

import java.time.LocalDate;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * Which site has a record, and what of.
 *
 * @param day null if its source names none
 * @param chamber in which it was presented, or null
 */
record RecordOrigin(
        String site,
        BillKind kind,
        @Nullable LocalDate day,
        @Nullable Chamber chamber) {
    boolean hasDay() {
        return day != null;
    }

    static RecordOrigin of(Dossier alone) {
        return new RecordOrigin(alone.site(), alone.kind(), alone.presentedOn(), Origin.of(alone));
    }
}
