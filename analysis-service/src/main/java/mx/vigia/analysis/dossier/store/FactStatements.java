package mx.vigia.analysis.dossier.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.ManualStatement.Added;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.Sha256;

/**
 * What sources stated that the facts of one transaction announce. A statement is identified by its record and content,
 * not by the dossier that the record is in: a record that leaves a bill and joins one again states nothing new.
 */
public final class FactStatements {
    private static final Comparator<SourceRecord> TRUSTED_ORDER =
            Comparator.comparing(SignatureRegister::has).thenComparing(RecordPartition.LEADING_ORDER);

    private final Map<UUID, UUID> statements = new HashMap<>();

    FactStatements() {}

    /** Notes what these facts of a bill with these records announce. */
    void note(Collection<AddressedFact> found, Collection<SourceRecord> records) {
        List<SourceRecord> trusted = records.stream().sorted(TRUSTED_ORDER).toList();
        found.stream()
                .map(AddressedFact::fact)
                .forEach(fact -> statement(fact, trusted).ifPresent(id -> statements.put(fact.id(), id)));
    }

    /** Returns the statement that a fact of this transaction announces; empty where no single record makes it. */
    public Optional<UUID> of(UUID fact) {
        return Optional.ofNullable(statements.get(fact));
    }

    private static Optional<UUID> statement(Fact fact, List<SourceRecord> records) {
        return fact instanceof Fact.DetailsChanged details
                ? summary(details)
                        .flatMap(summary -> records.stream()
                                .filter(record -> said(record).anyMatch(said -> summary.equals(said.summary())))
                                .findFirst()
                                .map(record -> id(record, BillField.SUMMARY + "|" + NormalizedText.of(summary))))
                : fact.step()
                        .flatMap(step -> records.stream()
                                .filter(record -> said(record)
                                        .flatMap(said -> said.steps().stream())
                                        .anyMatch(step::hasSameWordsAs))
                                .findFirst()
                                .map(record -> id(record, content(step))));
    }

    private static Optional<String> summary(Fact.DetailsChanged changed) {
        return changed.after().details().stream()
                .filter(detail -> detail.field() == BillField.SUMMARY)
                .map(detail -> detail.says())
                .findFirst();
    }

    private static Stream<StatedFields> said(SourceRecord record) {
        return Stream.concat(
                record.words().values().stream().map(statement -> statement.said()),
                record.byHand().stream().filter(Added.class::isInstance).map(added -> ((Added) added).said()));
    }

    private static String content(Step step) {
        return "%s|%s|%s".formatted(step.contentKey(), step.chamber(), step.date());
    }

    private static UUID id(SourceRecord record, String content) {
        return Sha256.identifier(record.id().site() + "|" + record.id().key() + "|" + content);
    }
}
