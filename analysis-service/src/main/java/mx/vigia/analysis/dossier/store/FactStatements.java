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
import mx.vigia.analysis.bill.BillId;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.fact.AddressedFact;
import mx.vigia.analysis.dossier.fact.DetailData;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.language.NormalizedText;
import mx.vigia.platform.text.Sha256;

/**
 * What sources stated that the facts of one transaction announce. A statement is identified by its record and content,
 * not by the dossier that the record is in: a record that leaves a bill and joins one again states nothing new. What a
 * person enters is none: it can be taken back, and is then told again.
 */
public final class FactStatements {
    private static final Comparator<SourceRecord> TRUSTED_ORDER =
            Comparator.comparing(SignatureRegister::has).thenComparing(RecordPartition.LEADING_ORDER);

    private final Map<UUID, UUID> statements = new HashMap<>();

    FactStatements() {}

    /** Notes what these facts of a bill with these records announce. */
    void note(Collection<AddressedFact> found, Collection<SourceRecord> records) {
        List<Fact> facts = found.stream()
                .map(AddressedFact::fact)
                .filter(fact ->
                        fact.step().isPresent() || summaryOf(fact).findFirst().isPresent())
                .toList();
        if (facts.isEmpty()) {
            return;
        }
        Map<String, SourceRecord> sources = new HashMap<>();
        records.stream()
                .sorted(TRUSTED_ORDER)
                .forEach(record -> said(record).forEach(said -> {
                    said.steps().forEach(step -> sources.putIfAbsent(step.contentKey(), record));
                    Stream.ofNullable(said.summary()).forEach(summary -> sources.putIfAbsent(summary, record));
                }));
        for (Fact fact : facts) {
            fact.step()
                    .filter(step -> isOneStatement(step, sources.get(step.contentKey())))
                    .ifPresent(step -> put(fact, sources.get(step.contentKey()), contentOf(step)));
            summaryOf(fact)
                    .filter(sources::containsKey)
                    .forEach(summary -> put(fact, sources.get(summary), NormalizedText.of(summary)));
        }
    }

    /** Returns the statement that a fact of this transaction announces; empty where no single record makes it. */
    public Optional<UUID> of(UUID fact) {
        return Optional.ofNullable(statements.get(fact));
    }

    /**
     * Whether a step is stated once at most: without a day it may happen again, except on a list of what was signed.
     */
    private static boolean isOneStatement(Step step, SourceRecord source) {
        return source != null && (step.date() != null || SignatureRegister.has(source));
    }

    /** Returns the synopsis of a fact that tells nothing else. */
    private static Stream<String> summaryOf(Fact fact) {
        return fact instanceof Fact.DetailsChanged changed
                        && changed.after().details().size() == 1
                ? changed.after().details().stream()
                        .filter(detail -> detail.field() == BillField.SUMMARY)
                        .map(DetailData::says)
                : Stream.of();
    }

    private static Stream<StatedFields> said(SourceRecord record) {
        return record.words().values().stream().map(LatestPageStatement::said);
    }

    private static String contentOf(Step step) {
        return "%s|%s|%s".formatted(step.contentKey(), step.chamber(), step.date());
    }

    private void put(Fact fact, SourceRecord source, String content) {
        BillId record = source.id();
        statements.put(fact.id(), Sha256.identifier(record.site() + "|" + record.key() + "|" + content));
    }
}
