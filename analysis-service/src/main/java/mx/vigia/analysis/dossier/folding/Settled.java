package mx.vigia.analysis.dossier.folding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.ByHand.Corrected;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.AsSaid;
import mx.vigia.analysis.dossier.Dossier;

/**
 * The records of a bill with every correction set against what the sources say now: pure, and able to be done again.
 *
 * @param records the same records, without the corrections that are spent
 * @param moved corrections over which the sources say something else than when last looked at
 * @param spent corrections that the sources have come to say themselves
 */
public record Settled(List<SourceRecord> records, List<Corrected> moved, List<Corrected> spent) {
    public static Settled of(UUID bill, Collection<SourceRecord> records) {
        Settled settled = new Settled(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (records.stream().allMatch(record -> uncorrected(record).equals(record))) {
            settled.records.addAll(records);
            return settled;
        }
        Said sources = AsSaid.of(sources(bill, records));
        records.forEach(record -> settled.records.add(record.with(record.byHand().stream()
                .map(act -> settled.against(act, sources))
                .filter(Objects::nonNull)
                .toList())));
        return settled;
    }

    /** The bill as it would be if nothing had been set over what its sources, and people who add to them, say. */
    public static Dossier sources(UUID bill, Collection<SourceRecord> records) {
        return Fold.of(bill, 1, records.stream().map(Settled::uncorrected).toList(), Instant.EPOCH, Instant.EPOCH);
    }

    /** What the sources say of what a correction is about. */
    public static Said about(Field field, Said base, Said sources) {
        return field == Field.STEPS ? AsSaid.ofStep(Steps.among(sources.steps(), base.steps())) : sources.only(field);
    }

    /** Whether two say something else of a field. */
    public static boolean differ(Field field, Said one, Said other) {
        return switch (field) {
            case COMMITTEES -> Referrals.differ(one.committees(), other.committees());
            case KIND -> one.differs(field, other) || !Objects.equals(one.officialTerm(), other.officialTerm());
            case TITLE,
                    NUMBER,
                    PROPONENTS,
                    PRESENTED_ON,
                    STEPS,
                    CITATION,
                    OFFICIAL_ADDRESS,
                    DOCUMENTS,
                    TEXT,
                    SUMMARY,
                    SUBJECTS,
                    LANGUAGE,
                    CONSULTATION -> one.differs(field, other);
        };
    }

    /** The act in force, or null where it is spent. */
    private ByHand against(ByHand act, Said sources) {
        if (!(act instanceof Corrected correction)) {
            return act;
        }
        Said now = about(correction.field(), correction.base(), sources);
        if (!differ(correction.field(), correction.value(), now)) {
            spent.add(correction);
            return null;
        }
        if (!differ(correction.field(), correction.says(), now)) {
            return act;
        }
        moved.add(correction.against(now));
        return moved.getLast();
    }

    private static SourceRecord uncorrected(SourceRecord record) {
        return record.with(
                record.byHand().stream().filter(ByHand.Added.class::isInstance).toList());
    }
}
