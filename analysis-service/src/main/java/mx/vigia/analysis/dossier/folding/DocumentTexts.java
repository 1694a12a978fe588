package mx.vigia.analysis.dossier.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.DocumentOrder;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.dossier.linking.RecordPartition;

/**
 * The texts of a bill as its records state them now, one document after the other: what was presented, its reports and
 * minutas by day, its decree. Of the copies of one document the earliest counts. A report against the bill has no text
 * of it. The result does not depend on the order of the records.
 */
public record DocumentTexts(List<DocumentText> all) {
    private static final DocumentTexts NONE = new DocumentTexts(List.of());

    public DocumentTexts {
        all = List.copyOf(all);
    }

    /**
     * Returns the texts that these records of one bill state; none where there is no text of a document that could
     * change another.
     */
    public static DocumentTexts of(Collection<SourceRecord> records) {
        if (records.size() == 1 || records.stream().noneMatch(DocumentTexts::isDocumentWithText)) {
            return NONE;
        }
        List<SourceRecord> sorted =
                records.stream().sorted(RecordPartition.LEADING_ORDER).toList();
        List<SourceRecord> presented =
                sorted.stream().filter(record -> documentKind(record).isEmpty()).toList();
        List<DocumentText> documents = sorted.stream()
                .filter(record -> documentKind(record).isPresent())
                .filter(record -> !isAgainstBill(record))
                .flatMap(record -> textOf(List.of(record), documentKind(record).orElseThrow()).stream())
                .toList();
        return new DocumentTexts(
                Stream.concat(textOf(presented, kindOf(presented)).stream(), withoutCopies(inOrder(documents)).stream())
                        .toList());
    }

    private static boolean isDocumentWithText(SourceRecord record) {
        return record.words().values().stream()
                        .anyMatch(statement -> statement.said().text().known())
                && documentKind(record).isPresent();
    }

    /** Whether no document can have changed anything. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the text before this one; empty for the first. */
    public Optional<DocumentText> before(DocumentText text) {
        int place = all.indexOf(text);
        return place > 0 ? Optional.of(all.get(place - 1)) : Optional.empty();
    }

    /** Returns the text of the same document, whichever of its copies, if there is one before it. */
    public Optional<DocumentText> findCompared(DocumentText text) {
        return compared().stream().filter(text::isCopyOf).findFirst();
    }

    /** Returns which document of its kind this text is, counted from 1. */
    public int ordinal(DocumentText text) {
        return (int) all.subList(0, all.indexOf(text) + 1).stream()
                .filter(other -> other.kind() == text.kind())
                .count();
    }

    /** Returns the texts that have one before them. */
    public List<DocumentText> compared() {
        return all.stream().skip(1).toList();
    }

    /** Whether both have the same words in the same order. */
    public boolean isWordedAs(DocumentTexts other) {
        return digests().equals(other.digests());
    }

    private List<String> digests() {
        return all.stream().map(text -> text.text().sha256()).toList();
    }

    private static List<DocumentText> inOrder(List<DocumentText> documents) {
        return documents.stream()
                .sorted(Comparator.comparing((DocumentText text) -> text.kind() == BillKind.DECREE)
                        .thenComparing(DocumentText::day)
                        .thenComparing(DocumentOrder.of(
                                documents,
                                DocumentText::kind,
                                text -> text.record().site())))
                .toList();
    }

    /** Keeps the first of successive copies of a document. */
    private static List<DocumentText> withoutCopies(List<DocumentText> documents) {
        List<DocumentText> once = new ArrayList<>();
        for (DocumentText text : documents) {
            if (once.isEmpty() || !once.getLast().isCopyOf(text)) {
                once.add(text);
            }
        }
        return once;
    }

    /** Returns the kind of a document that results from what was presented; empty for what was presented itself. */
    private static Optional<BillKind> documentKind(SourceRecord record) {
        Set<BillKind> kinds = RecordPartition.kinds(record);
        return kinds.contains(BillKind.INITIATIVE) || kinds.contains(BillKind.MOTION)
                ? Optional.empty()
                : Stream.of(BillKind.MINUTA, BillKind.DECREE, BillKind.REPORT)
                        .filter(kinds::contains)
                        .findFirst();
    }

    private static boolean isAgainstBill(SourceRecord record) {
        return record.words().values().stream().map(LatestPageStatement::said).anyMatch(DocumentTexts::isAgainstBill);
    }

    private static boolean isAgainstBill(StatedFields said) {
        return StageSubject.of(said.kind(), said.officialTerm(), said.title()).negative()
                || said.steps().stream()
                        .anyMatch(step -> LifeCycle.mainTransitionOf(step) == StageTransition.REPORTED_NEGATIVE);
    }

    private static BillKind kindOf(List<SourceRecord> records) {
        return new RecordStatements(records)
                .bestValue(BillField.KIND, StatedFields::kind)
                .orElse(null);
    }

    private static Optional<DocumentText> textOf(List<SourceRecord> records, BillKind kind) {
        return new RecordStatements(records)
                .bestValue(BillField.TEXT)
                .map(BillText.class::cast)
                .filter(BillText::known)
                .flatMap(text -> records.stream()
                        .flatMap(record -> record.words().values().stream()
                                .filter(statement ->
                                        statement.said().text().sha256().equals(text.sha256()))
                                .map(LatestPageStatement::provenance)
                                .min(Comparator.comparing(page -> page.fetchedAt()))
                                .map(page -> new DocumentText(record.id(), kind, text, page))
                                .stream())
                        .findFirst());
    }
}
