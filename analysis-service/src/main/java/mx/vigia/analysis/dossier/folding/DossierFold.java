package mx.vigia.analysis.dossier.folding;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.BillStatus;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.TopicJudgement;

/** Folds source records into the bill they describe; a pure function that can be repeated at any time. */
public final class DossierFold {
    private DossierFold() {}

    /** Returns the dossier described by these records; one without a title has a null title and cannot be shown yet. */
    public static Dossier of(UUID id, int revision, Collection<SourceRecord> records, Instant firstSeen, Instant now) {
        RecordStatements testimony = new RecordStatements(records);
        BillKind billKind = testimony.bestValue(BillField.KIND, StatedFields::kind, kind -> true);
        BillKind kind = billKind == null ? BillKind.OTHER : billKind;
        List<Step> steps = testimony.steps();
        String term = testimony.bestValue(BillField.KIND, StatedFields::officialTerm, words -> true);
        String title = testimony.bestValue(BillField.TITLE, StatedFields::title, words -> true);
        String site = siteOf(records);
        StageSubject subject = StageSubject.of(kind, term, title).at(site, steps);
        BillStatus billStatus = LifeCycle.statusAfter(subject, steps, testimony.manuallyAddedSteps(steps));
        return new Dossier(
                id,
                revision,
                site,
                kind,
                term,
                testimony.bestValue(BillField.NUMBER, StatedFields::number, number -> true),
                title,
                orEmpty(testimony.bestValue(BillField.PROPONENTS, StatedFields::proponents, names -> !names.isEmpty())),
                testimony.bestValue(BillField.PRESENTED_ON, StatedFields::presentedOn, day -> true),
                ReferralFold.union(testimony.statedValues(BillField.COMMITTEES, StatedFields::committees)),
                steps,
                steps.stream().map(testimony::firstReadingOf).toList(),
                billStatus.stage(),
                testimony.bestValue(BillField.CITATION, StatedFields::citation, citation -> true),
                testimony.bestValue(BillField.OFFICIAL_ADDRESS, StatedFields::officialAddress, address -> true),
                documents(testimony),
                testimony.bestValue(BillField.TEXT, StatedFields::text, BillText::known),
                testimony.provenance(),
                firstSeen,
                now,
                List.of(),
                testimony.bestValue(BillField.SUMMARY, StatedFields::summary, words -> true),
                orEmpty(testimony.bestValue(BillField.SUBJECTS, StatedFields::subjects, words -> !words.isEmpty())),
                testimony.bestValue(BillField.LANGUAGE, StatedFields::language, tag -> true),
                testimony.bestValue(BillField.CONSULTATION, StatedFields::consultation, window -> true),
                List.of(),
                billStatus.outcome(),
                billStatus.flagged(),
                List.of(),
                TopicJudgement.latestAmong(records),
                AlternativeNumbers.of(id, records, testimony));
    }

    /** Returns the site of its first record; a manual entry has a site only until a real one shows it. */
    /** Folds some records of a bill; the bill itself where they do not state enough to be one. */
    public static Dossier foldRecords(Dossier bill, List<SourceRecord> records, Instant now) {
        Dossier dossier = of(bill.id(), bill.revision(), records, bill.firstSeen(), now);
        return dossier.title() == null ? bill : dossier;
    }

    private static String siteOf(Collection<SourceRecord> records) {
        return records.stream()
                .map(record -> record.id().site())
                .filter(site -> !site.equals(ManualStatement.MANUAL_SITE))
                .findFirst()
                .orElse(ManualStatement.MANUAL_SITE);
    }

    private static List<DocumentLink> documents(RecordStatements testimony) {
        Map<String, DocumentLink> links = new LinkedHashMap<>();
        testimony
                .statedValues(BillField.DOCUMENTS, StatedFields::documents)
                .forEach(published -> published.forEach(link -> links.putIfAbsent(link.address(), link)));
        return List.copyOf(links.values());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
