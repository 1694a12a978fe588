package mx.vigia.analysis.dossier.folding;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.ByHand;
import mx.vigia.analysis.bill.DocumentLink;
import mx.vigia.analysis.bill.Field;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Said;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.Standing;
import mx.vigia.analysis.bill.stage.Subject;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.JudgedTopic;

/** Folds source records into the one bill they speak of: pure, and able to be done again at any time. */
public final class Fold {
    private Fold() {}

    /** The dossier as these records tell it; without a title, kept null, there is nothing to show yet. */
    public static Dossier of(UUID id, int revision, Collection<SourceRecord> records, Instant firstSeen, Instant now) {
        Testimony testimony = new Testimony(records);
        Kind said = testimony.best(Field.KIND, Said::kind, kind -> true);
        Kind kind = said == null ? Kind.OTHER : said;
        List<Step> steps = testimony.steps();
        String term = testimony.best(Field.KIND, Said::officialTerm, words -> true);
        String title = testimony.best(Field.TITLE, Said::title, words -> true);
        String site = siteOf(records);
        Subject subject = Subject.of(kind, term, title).at(site, steps);
        Standing standing = LifeCycle.standingAfter(subject, steps, testimony.addedByHand(steps));
        return new Dossier(
                id,
                revision,
                site,
                kind,
                term,
                testimony.best(Field.NUMBER, Said::number, number -> true),
                title,
                orEmpty(testimony.best(Field.PROPONENTS, Said::proponents, names -> !names.isEmpty())),
                testimony.best(Field.PRESENTED_ON, Said::presentedOn, day -> true),
                Referrals.union(testimony.each(Field.COMMITTEES, Said::committees)),
                steps,
                steps.stream().map(testimony::firstReadOf).toList(),
                standing.stage(),
                testimony.best(Field.CITATION, Said::citation, citation -> true),
                testimony.best(Field.OFFICIAL_ADDRESS, Said::officialAddress, address -> true),
                documents(testimony),
                testimony.best(Field.TEXT, Said::text, BillText::known),
                testimony.provenance(),
                firstSeen,
                now,
                List.of(),
                testimony.best(Field.SUMMARY, Said::summary, words -> true),
                orEmpty(testimony.best(Field.SUBJECTS, Said::subjects, words -> !words.isEmpty())),
                testimony.best(Field.LANGUAGE, Said::language, tag -> true),
                testimony.best(Field.CONSULTATION, Said::consultation, window -> true),
                List.of(),
                standing.outcome(),
                standing.flagged(),
                List.of(),
                JudgedTopic.among(records),
                OtherNumbers.of(id, records, testimony));
    }

    /** That of its first record; what a person entered has a site only until a real one shows it. */
    private static String siteOf(Collection<SourceRecord> records) {
        return records.stream()
                .map(record -> record.id().site())
                .filter(site -> !site.equals(ByHand.SITE))
                .findFirst()
                .orElse(ByHand.SITE);
    }

    private static List<DocumentLink> documents(Testimony testimony) {
        Map<String, DocumentLink> links = new LinkedHashMap<>();
        testimony
                .each(Field.DOCUMENTS, Said::documents)
                .forEach(telling -> telling.forEach(link -> links.putIfAbsent(link.address(), link)));
        return List.copyOf(links.values());
    }

    private static <T> List<T> orEmpty(List<T> list) {
        return list == null ? List.of() : list;
    }
}
