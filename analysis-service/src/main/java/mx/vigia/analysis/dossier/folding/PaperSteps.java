package mx.vigia.analysis.dossier.folding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.bill.stage.StateCongress;
import mx.vigia.analysis.dossier.linking.RecordPartition;

/**
 * The steps that a report or a decree of a bill proves by being published: that a committee reported it, that it was
 * passed by the congress of a federal entity, or published. They count where no page states the like of that chamber. A
 * paper of several bills proves them of each; one that stands alone of none, because it is itself a matter of that
 * kind.
 */
record PaperSteps(List<PaperStep> all) {
    private static final Set<StageTransition> REPORTS =
            Set.of(StageTransition.REPORTED, StageTransition.REPORTED_NEGATIVE);

    /** A step, and the page on which the paper was read. */
    record PaperStep(Step step, Provenance page) {}

    /** @param shared the papers that belong to other bills, too, and are not among the records */
    static PaperSteps of(Collection<SourceRecord> records, Collection<SourceRecord> shared) {
        boolean presented = records.stream().anyMatch(record -> RecordPartition.rank(record) == 0);
        return new PaperSteps(
                presented
                        ? Stream.concat(records.stream(), shared.stream())
                                .flatMap(record -> stepOf(record).stream())
                                .toList()
                        : List.of());
    }

    /** Returns these steps with those of papers that they do not include. */
    List<Step> addTo(List<Step> stated) {
        List<Step> proven = all.stream()
                .map(PaperStep::step)
                .filter(step -> stated.stream().noneMatch(other -> isSameMove(other, step)))
                .toList();
        return proven.isEmpty() ? stated : StepFold.union(List.of(stated, proven));
    }

    /** Returns the page that proves a step in these words. */
    Optional<Provenance> pageOf(Step step) {
        return all.stream()
                .filter(proven -> proven.step().hasSameWordsAs(step))
                .map(PaperStep::page)
                .min(Comparator.comparing(Provenance::fetchedAt));
    }

    private static boolean isSameMove(Step stated, Step proven) {
        StageTransition move = LifeCycle.mainTransitionOf(stated);
        StageTransition other = LifeCycle.mainTransitionOf(proven);
        boolean here = stated.chamber() == null || proven.chamber() == null || stated.chamber() == proven.chamber();
        return here && (move == other || REPORTS.contains(move) && REPORTS.contains(other));
    }

    private static Optional<PaperStep> stepOf(SourceRecord record) {
        return record.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(statement -> statement.said().kind() != null)
                .findFirst()
                .flatMap(statement -> kindOf(record, statement.said())
                        .map(kind -> new PaperStep(
                                new Step(
                                        kind,
                                        kind == StepKind.PUBLISHED ? null : chamberOf(record),
                                        phraseOf(statement.said()),
                                        dayOf(statement),
                                        List.of(),
                                        List.of()),
                                statement.provenance())));
    }

    private static Optional<StepKind> kindOf(SourceRecord record, StatedFields said) {
        if (said.kind() == BillKind.REPORT) {
            boolean negative = StageSubject.of(said.kind(), said.officialTerm(), said.title())
                    .negative();
            return Optional.of(negative ? StepKind.REPORTED_NEGATIVE : StepKind.REPORTED);
        }
        return Optional.of(isLocal(record) ? StepKind.PASSED : StepKind.PUBLISHED)
                .filter(kind -> said.kind() == BillKind.DECREE);
    }

    private static Chamber chamberOf(SourceRecord record) {
        return isLocal(record)
                ? Chamber.CONGRESS
                : FederalSites.chamberOf(record.id().site());
    }

    private static boolean isLocal(SourceRecord record) {
        return StateCongress.of(record.id().site(), List.of()).isPresent();
    }

    private static String phraseOf(StatedFields said) {
        return Stream.of(Optional.ofNullable(said.officialTerm()), Optional.ofNullable(said.title()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static LocalDate dayOf(LatestPageStatement statement) {
        return Optional.ofNullable(statement.said().presentedOn())
                .orElse(statement.provenance().publishedOn());
    }
}
