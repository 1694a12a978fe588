package mx.vigia.analysis.dossier.folding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.dossier.Dossier;

/**
 * The records of a bill with every correction compared to the sources' current statement; a pure, repeatable function.
 *
 * @param records the same records, without the corrections that are spent
 * @param moved corrections for which the sources' statement changed since it was last checked
 * @param spent corrections that the sources now state themselves
 */
public record CorrectionCheck(List<SourceRecord> records, List<Corrected> moved, List<Corrected> spent) {
    public static CorrectionCheck of(UUID bill, Collection<SourceRecord> records) {
        CorrectionCheck settled = new CorrectionCheck(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (records.stream().allMatch(record -> withoutCorrections(record).equals(record))) {
            settled.records.addAll(records);
            return settled;
        }
        StatedFields sources = sources(bill, records).said();
        records.forEach(record -> settled.records.add(record.with(record.byHand().stream()
                .map(manualStatement -> settled.compareWith(manualStatement, sources))
                .filter(Objects::nonNull)
                .toList())));
        return settled;
    }

    /** Returns the bill as it would be without corrections of what its sources, and people who add to them, state. */
    public static Dossier sources(UUID bill, Collection<SourceRecord> records) {
        return DossierFold.of(
                bill,
                1,
                records.stream().map(CorrectionCheck::withoutCorrections).toList(),
                Instant.EPOCH,
                Instant.EPOCH);
    }

    /** Returns the sources' statement of what a correction is about. */
    public static StatedFields sourceStatement(BillField field, StatedFields base, StatedFields sources) {
        return field == BillField.STEPS
                ? StatedFields.empty().withSteps(StepFold.matchingSteps(sources.steps(), base.steps()))
                : sources.onlyField(field);
    }

    /** Whether two statements of a field differ. */
    public static boolean differsIn(BillField field, StatedFields one, StatedFields other) {
        return switch (field) {
            case COMMITTEES -> ReferralFold.differ(one.committees(), other.committees());
            case KIND -> one.differsIn(field, other) || !Objects.equals(one.officialTerm(), other.officialTerm());
            default -> one.differsIn(field, other);
        };
    }

    /** Returns the active edit, or null where it is spent. */
    private ManualStatement compareWith(ManualStatement manualStatement, StatedFields sources) {
        if (!(manualStatement instanceof Corrected correction)) {
            return manualStatement;
        }
        StatedFields now = sourceStatement(correction.field(), correction.base(), sources);
        if (!differsIn(correction.field(), correction.value(), now)) {
            spent.add(correction);
            return null;
        }
        if (!differsIn(correction.field(), correction.says(), now)) {
            return manualStatement;
        }
        moved.add(correction.against(now));
        return moved.getLast();
    }

    private static SourceRecord withoutCorrections(SourceRecord record) {
        return record.with(record.byHand().stream()
                .filter(ManualStatement.Added.class::isInstance)
                .toList());
    }
}
