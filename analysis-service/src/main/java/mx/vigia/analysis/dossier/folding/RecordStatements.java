package mx.vigia.analysis.dossier.folding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.ManualStatement.Corrected;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Retraction;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.PublicationOffice;
import mx.vigia.analysis.dossier.linking.RecordPartition;

/**
 * What all source records of one bill state, by field, independent of the order in which they were received. What was
 * presented has priority over the minuta and the decree that resulted from it. A value a person set for a field
 * overrides the sources.
 */
public final class RecordStatements {
    private static final Comparator<Corrected> OLDEST_FIRST = Comparator.comparing(
                    (Corrected correction) -> correction.signature().at())
            .thenComparing(correction -> correction.signature().act());

    private final List<RankedStatement> words;
    private final List<Corrected> corrections;
    private final PaperSteps paperSteps;
    private final boolean local;

    private record RankedStatement(
            int rank, BillPageKind page, LatestPageStatement last, boolean signed, ExtensionWording wording) {
        List<Step> steps() {
            return last.said().steps().stream().map(wording::reword).toList();
        }

        /**
         * Whether a person states that the matter was entered by mistake; this has no effect on one that a source
         * shows.
         */
        boolean retracts() {
            return page == BillPageKind.MANUAL && Retraction.isIn(last.said().steps());
        }
    }

    public RecordStatements(Collection<SourceRecord> records) {
        this(records, List.of());
    }

    /** @param shared the papers of the bill that belong to others, too: they only prove steps */
    RecordStatements(Collection<SourceRecord> records, Collection<SourceRecord> shared) {
        boolean shown = records.stream().anyMatch(record -> !record.id().site().equals(ManualStatement.MANUAL_SITE));
        this.words = records.stream()
                .flatMap(record -> statementsOfRank(RecordPartition.rank(record), record))
                .filter(word -> !(shown && word.retracts()))
                .toList();
        this.paperSteps = PaperSteps.of(records, shared);
        this.local = records.stream().anyMatch(PaperSteps::isLocal);
        this.corrections = records.stream()
                .flatMap(record -> record.byHand().stream())
                .filter(Corrected.class::isInstance)
                .map(Corrected.class::cast)
                .sorted(OLDEST_FIRST)
                .toList();
    }

    private static Stream<RankedStatement> statementsOfRank(int rank, SourceRecord record) {
        boolean signed = SignatureRegister.has(record);
        ExtensionWording wording = ExtensionWording.of(record);
        Stream<RankedStatement> read = record.words().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(page -> new RankedStatement(rank, page.getKey(), page.getValue(), signed, wording));
        Stream<RankedStatement> added = record.byHand().stream()
                .filter(Added.class::isInstance)
                .map(manualStatement -> new RankedStatement(
                        rank, BillPageKind.MANUAL, ((Added) manualStatement).word(), false, wording));
        return Stream.concat(read, added);
    }

    /** Returns the valid value: the last one changed or, where none was changed, the most trusted one. */
    Optional<Object> bestValue(BillField field) {
        return bestValue(field, said -> said.values().get(field));
    }

    /** Returns the valid value of one part of a field. */
    <T> Optional<T> bestValue(BillField field, Function<StatedFields, T> part) {
        return findOverride(field)
                .map(correction -> Optional.ofNullable(part.apply(correction.value())))
                .orElseGet(() -> firstStated(field, part));
    }

    private <T> Optional<T> firstStated(BillField field, Function<StatedFields, T> part) {
        return words.stream()
                .filter(word -> field != BillField.TEXT || !isOnlyExtending(word))
                .filter(word -> field != BillField.NUMBER || isLeading(word))
                .filter(word -> Objects.nonNull(part.apply(word.last().said())))
                .min(Comparator.comparingInt(RankedStatement::rank)
                        .thenComparing(
                                (RankedStatement word) -> word.last().lastChangeOf(field), Comparator.reverseOrder())
                        .thenComparing(RankedStatement::page, PageAuthority.orderFor(field)))
                .map(word -> part.apply(word.last().said()));
    }

    /** Whether it is of a notice that extends a known consultation: its text is not that of what is consulted. */
    private boolean isOnlyExtending(RankedStatement word) {
        return word.rank() == RecordPartition.EXTENSION_RANK
                && words.stream().anyMatch(other -> other.rank() < RecordPartition.EXTENSION_RANK);
    }

    /** Whether nothing leads it: the number of a minuta or a decree is not that of the bill it belongs to. */
    private boolean isLeading(RankedStatement word) {
        return words.stream().noneMatch(other -> other.rank() < word.rank());
    }

    /** Returns the value of each page that states one, the most trusted first. */
    <T> List<T> statedValues(BillField field, Function<StatedFields, T> value) {
        return findOverride(field)
                .map(correction -> Stream.of(correction.value()))
                .orElseGet(() -> rankedStatements(field).map(word -> word.last().said()))
                .map(value)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Returns all steps, each once; one that a person corrected has that person's content. */
    List<Step> steps() {
        List<Step> steps = StepFold.union(
                rankedStatements(BillField.STEPS).map(this::stepsIn).toList());
        return StepFold.applyCorrections(
                paperSteps.addTo(steps),
                corrections.stream()
                        .filter(correction -> correction.field() == BillField.STEPS)
                        .toList());
    }

    /**
     * Returns the steps of a statement. The Executive publishes a federal law, whichever chamber's page says so; what a
     * person states is kept as it is.
     */
    private List<Step> stepsIn(RankedStatement word) {
        List<Step> stated = word.steps();
        return local || word.page() == BillPageKind.MANUAL
                ? stated
                : stated.stream().map(PublicationOffice::withoutChamber).toList();
    }

    /** Returns those of these steps that a person added and no page states. */
    Set<Step> manuallyAddedSteps(List<Step> steps) {
        List<Step> added = stepsByOrigin(true);
        List<Step> read = stepsByOrigin(false);
        return steps.stream()
                .filter(step -> added.stream().anyMatch(other -> StepFold.canBeSame(other, step)))
                .filter(step -> read.stream().noneMatch(other -> StepFold.canBeSame(other, step)))
                .collect(Collectors.toSet());
    }

    private List<Step> stepsByOrigin(boolean byHand) {
        return words.stream()
                .filter(word -> byHand == (word.page() == BillPageKind.MANUAL))
                .flatMap(word -> word.steps().stream())
                .toList();
    }

    private Optional<Corrected> findOverride(BillField field) {
        return corrections.reversed().stream()
                .filter(correction -> correction.field() == field)
                .findFirst();
    }

    /** Returns the page in which a step was first read in these words. */
    Provenance firstReadingOf(Step step) {
        return corrections.reversed().stream()
                .filter(correction -> correction.value().steps().contains(step))
                .findFirst()
                .map(correction -> correction.signature().page())
                .orElseGet(() -> firstReading(step));
    }

    private Provenance firstReading(Step step) {
        return rankedStatements(BillField.STEPS)
                .flatMap(word -> word.last().said().steps().stream()
                        .filter(stated ->
                                StepFold.isSameStatement(word.wording().reword(stated), step))
                        .map(word.last()::firstReadingOf))
                .min(Comparator.comparing(Provenance::fetchedAt))
                .or(() -> paperSteps.pageOf(step))
                .orElseThrow(() -> new IllegalArgumentException("no page states " + step));
    }

    /** Returns the steps that some page once listed and no longer lists. */
    public List<Step> removedSteps() {
        return words.stream().flatMap(word -> word.last().struck().stream()).toList();
    }

    /** Returns the pages behind all this, the latest read first. */
    List<Provenance> provenance() {
        return words.stream()
                .map(word -> word.last().provenance())
                .sorted(Comparator.comparing(Provenance::fetchedAt).reversed().thenComparing(Provenance::pageKind))
                .toList();
    }

    /**
     * Returns the statements, the most trusted first. Where another source shows the bill, signers' lists name no
     * committees: they repeat its referral in other words, and earlier or later than it.
     */
    private Stream<RankedStatement> rankedStatements(BillField field) {
        boolean repeated = field == BillField.COMMITTEES && !words.stream().allMatch(RankedStatement::signed);
        return words.stream()
                .filter(word -> !(repeated && word.signed()))
                .sorted(Comparator.comparingInt(RankedStatement::rank)
                        .thenComparing(RankedStatement::page, PageAuthority.orderFor(field)));
    }
}
