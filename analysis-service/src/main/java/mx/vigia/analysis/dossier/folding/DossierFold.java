package mx.vigia.analysis.dossier.folding;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.SignatureRegister;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.deadline.LegalTime;
import mx.vigia.analysis.dossier.CommentWindow;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierIdentity;
import mx.vigia.analysis.dossier.DossierPages;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.TopicJudgement;

/** Folds source records into the bill they describe; a pure function that can be repeated at any time. */
public final class DossierFold {
    private DossierFold() {}

    /** Returns the dossier described by these records; one without a title has a null title and cannot be shown yet. */
    public static Dossier of(UUID id, int revision, Collection<SourceRecord> records, Instant firstSeen, Instant now) {
        return of(id, revision, records, List.of(), firstSeen, now);
    }

    /**
     * Returns the dossier described by these records, and by the papers that it shares with other bills.
     *
     * @param shared those papers; none is among the records
     */
    public static Dossier of(
            UUID id,
            int revision,
            Collection<SourceRecord> records,
            Collection<SourceRecord> shared,
            Instant firstSeen,
            Instant now) {
        RecordStatements recordStatements = new RecordStatements(records, shared);
        StatedFields said = fold(recordStatements);
        String site = siteOf(records);
        StageSubject subject =
                StageSubject.of(said.kind(), said.officialTerm(), said.title()).at(site, said.steps());
        BillStatus status =
                LifeCycle.statusAfter(subject, said.steps(), recordStatements.manuallyAddedSteps(said.steps()));
        List<Provenance> stepPages =
                said.steps().stream().map(recordStatements::firstReadingOf).toList();
        Dossier bill = new Dossier(
                new DossierIdentity(id, site, revision, firstSeen, now, AlternativeNumbers.of(id, records, said)),
                said,
                status.displayed(),
                new DossierPages(recordStatements.provenance(), stepPages),
                DossierTags.NONE,
                TopicJudgement.latestAmong(records),
                List.of(),
                List.of());
        return bill.canBeShown() ? bill.atStage(CommentWindow.stageOn(bill, LegalTime.dayOf(now))) : bill;
    }

    /** Returns the valid value of each field; what several pages may state together is united. */
    private static StatedFields fold(RecordStatements recordStatements) {
        StatedFields.Builder best = StatedFields.builder();
        for (BillField field : BillField.values()) {
            recordStatements.bestValue(field).ifPresent(value -> best.put(field, value));
        }
        return best.kind(recordStatements
                        .bestValue(BillField.KIND, StatedFields::kind)
                        .orElse(BillKind.OTHER))
                .officialTerm(recordStatements
                        .bestValue(BillField.KIND, StatedFields::officialTerm)
                        .orElse(null))
                .committees(ReferralFold.union(
                        recordStatements.statedValues(BillField.COMMITTEES, StatedFields::committees)))
                .steps(recordStatements.steps())
                .documents(documents(recordStatements))
                .build();
    }

    /**
     * Returns the site of its first record that a source shows aloud. A manual entry has a site only until a real one
     * shows it, and what signers' lists repeat has theirs only where nothing else shows it.
     */
    private static String siteOf(Collection<SourceRecord> records) {
        return records.stream()
                .min(Comparator.comparing(SignatureRegister::has)
                        .thenComparing(record -> record.id().site().equals(ManualStatement.MANUAL_SITE)))
                .map(record -> record.id().site())
                .orElse(ManualStatement.MANUAL_SITE);
    }

    private static List<DocumentLink> documents(RecordStatements recordStatements) {
        Map<String, DocumentLink> links = new LinkedHashMap<>();
        recordStatements
                .statedValues(BillField.DOCUMENTS, StatedFields::documents)
                .forEach(published -> published.forEach(link -> links.putIfAbsent(link.address(), link)));
        return List.copyOf(links.values());
    }
}
