package mx.vigia.analysis.dossier.folding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.DocumentLink;
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
import org.jspecify.annotations.Nullable;

/**
 * The steps of a bill to which its reports, minutas and decrees belong. A report proves by being published that a
 * committee reported the bill, a decree that it was passed by the congress of a federal entity, or published: that
 * counts where no page states the like of that chamber. A step for which no page names a document has the paper as its
 * document. A paper of several bills proves its step of each; one that stands alone proves none, because it is itself a
 * matter of that kind.
 */
record PaperSteps(List<PaperStep> all) {
    private static final Set<StageTransition> REPORTS =
            Set.of(StageTransition.REPORTED, StageTransition.REPORTED_NEGATIVE);
    private static final Set<StepKind> REPORT_KINDS = Set.of(StepKind.REPORTED, StepKind.REPORTED_NEGATIVE);

    /**
     * A step with the paper as its document.
     *
     * @param proven whether the paper proves it; a minuta does not, because the other chamber gives it the day on which
     *     it arrived there
     * @param page on which the paper was read
     */
    record PaperStep(Step step, boolean proven, Provenance page) {}

    /** @param shared the papers that belong to other bills, too, and are not among the records */
    static PaperSteps of(Collection<SourceRecord> records, Collection<SourceRecord> shared) {
        boolean presented = records.stream().anyMatch(PaperSteps::isBill);
        return new PaperSteps(
                presented
                        ? Stream.concat(records.stream(), shared.stream())
                                .flatMap(record -> stepOf(record).stream())
                                .toList()
                        : List.of());
    }

    /** Whether it is what others report and decree: a minuta stands for its bill, which may never be known. */
    private static boolean isBill(SourceRecord record) {
        return RecordPartition.rank(record) == 0
                || RecordPartition.kinds(record).contains(BillKind.MINUTA);
    }

    /** Returns these steps with the papers as their documents, and with those that are proven and not among them. */
    List<Step> addTo(List<Step> stated) {
        List<Step> documented =
                stated.stream().map(step -> withDocuments(step, stated)).toList();
        List<Step> proven = all.stream()
                .filter(PaperStep::proven)
                .map(PaperStep::step)
                .filter(step -> stated.stream().noneMatch(other -> isSameMove(other, step)))
                .toList();
        return proven.isEmpty() ? documented : StepFold.union(List.of(documented, proven));
    }

    /** Returns the step with the documents of its paper, if it has none and no other step may be that of the paper. */
    private Step withDocuments(Step step, List<Step> stated) {
        return all.stream()
                .map(PaperStep::step)
                .filter(paper -> step.documents().isEmpty() && isOnlyStepOf(paper, step, stated))
                .findFirst()
                .map(paper -> step.withDocuments(paper.documents()))
                .orElse(step);
    }

    /** Whether the paper is that of this step alone: a chamber may pass a bill again on another day. */
    private static boolean isOnlyStepOf(Step paper, Step step, List<Step> stated) {
        List<Step> same =
                stated.stream().filter(other -> isOfKind(other, paper)).toList();
        List<Step> thatDay = same.stream()
                .filter(other -> paper.date() != null && paper.date().equals(other.date()))
                .toList();
        return (thatDay.isEmpty() ? same : thatDay).equals(List.of(step));
    }

    /** Returns the page that proves this step, in its words. */
    Optional<Provenance> pageOf(Step step) {
        return all.stream()
                .filter(PaperStep::proven)
                .filter(proven -> StepFold.isSameStatement(proven.step(), step))
                .map(PaperStep::page)
                .min(Comparator.comparing(Provenance::fetchedAt));
    }

    private static boolean isSameMove(Step stated, Step paper) {
        StageTransition move = LifeCycle.mainTransitionOf(stated);
        StageTransition other = LifeCycle.mainTransitionOf(paper);
        return mayBeHere(stated, paper) && (move == other || REPORTS.contains(move) && REPORTS.contains(other));
    }

    private static boolean isOfKind(Step stated, Step paper) {
        StepKind kind = stated.kind();
        return mayBeHere(stated, paper)
                && (kind == paper.kind() || REPORT_KINDS.contains(kind) && REPORT_KINDS.contains(paper.kind()));
    }

    private static boolean mayBeHere(Step stated, Step paper) {
        return stated.chamber() == null || paper.chamber() == null || stated.chamber() == paper.chamber();
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
                                        chamberOf(record, statement.said().kind(), kind),
                                        phraseOf(statement.said()),
                                        dayOf(statement),
                                        List.of(),
                                        documentsOf(record)),
                                statement.said().kind() != BillKind.MINUTA,
                                statement.provenance())));
    }

    private static Optional<StepKind> kindOf(SourceRecord record, StatedFields said) {
        return switch (said.kind()) {
            case REPORT -> Optional.of(isNegative(said) ? StepKind.REPORTED_NEGATIVE : StepKind.REPORTED);
            case MINUTA -> Optional.of(StepKind.PASSED);
            case DECREE -> Optional.of(isLocal(record) ? StepKind.PASSED : StepKind.PUBLISHED);
            case INITIATIVE, MOTION, RULE, DRAFT_RULE, CONSULTATION, NOTICE, HEARING, OTHER -> Optional.empty();
        };
    }

    private static boolean isNegative(StatedFields report) {
        return StageSubject.of(report.kind(), report.officialTerm(), report.title())
                .negative();
    }

    private static @Nullable Chamber chamberOf(SourceRecord record, BillKind paper, StepKind step) {
        String site = record.id().site();
        if (isLocal(record)) {
            return Chamber.CONGRESS;
        }
        if (paper == BillKind.MINUTA) {
            return FederalSites.minutaSender(site);
        }
        return step == StepKind.PUBLISHED ? null : FederalSites.chamberOf(site);
    }

    /** Whether it is of the congress of a federal entity. */
    static boolean isLocal(SourceRecord record) {
        return StateCongress.of(record.id().site(), List.of()).isPresent();
    }

    /** Returns the official address of the paper, then its other documents. */
    private static List<DocumentLink> documentsOf(SourceRecord record) {
        List<StatedFields> pages = record.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(word -> word.getValue().said())
                .toList();
        List<DocumentLink> listed =
                pages.stream().flatMap(said -> said.documents().stream()).toList();
        Map<String, DocumentLink> links = new LinkedHashMap<>();
        pages.stream()
                .filter(said -> said.officialAddress() != null)
                .map(said -> officialDocument(said, listed))
                .forEach(link -> links.putIfAbsent(link.address(), link));
        listed.forEach(link -> links.putIfAbsent(link.address(), link));
        return List.copyOf(links.values());
    }

    private static DocumentLink officialDocument(StatedFields said, List<DocumentLink> listed) {
        return listed.stream()
                .filter(link -> link.address().equals(said.officialAddress()))
                .findFirst()
                .orElseGet(() -> new DocumentLink(phraseOf(said), said.officialAddress()));
    }

    private static String phraseOf(StatedFields said) {
        return Stream.of(Optional.ofNullable(said.officialTerm()), Optional.ofNullable(said.title()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate dayOf(LatestPageStatement statement) {
        return Optional.ofNullable(statement.said().presentedOn())
                .orElse(statement.provenance().publishedOn());
    }
}
