package mx.vigia.analysis.dossier.folding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.AmendmentKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.duty.BillDuties;
import mx.vigia.analysis.text.obligation.duty.BillDuty;
import mx.vigia.analysis.text.obligation.duty.DutyText;

/**
 * Computes what follows only from a bill's wording: its topics, the laws it would change, and whom it obliges to what.
 */
public final class WordingResults {
    private static final String MEXICAN_SITE_PREFIX = "mx.";

    private WordingResults() {}

    /** Returns the bill with everything derived from its wording; laws that only its documents change are kept. */
    public static Dossier read(Dossier bill, DossierTagger tagging) {
        List<AffectedLaw> ofDocuments = bill.laws().stream()
                .filter(law -> law.where() == AffectedLaw.Where.DOCUMENT)
                .toList();
        return bill.taggedBy(tagging)
                .withLaws(
                        Stream.concat(laws(bill).stream(), ofDocuments.stream()).toList())
                .withDuties(duties(bill));
    }

    /** Returns the bill with everything derived from its wording, and from the texts of its documents. */
    public static Dossier read(Dossier bill, DocumentTexts documents, DossierTagger tagging) {
        List<String> texts = documents.all().stream()
                .map(DocumentText::text)
                .filter(text -> !text.sha256().equals(bill.text().sha256()))
                .map(BillText::content)
                .toList();
        return bill.taggedBy(tagging, texts).withLaws(laws(bill, texts)).withDuties(duties(bill));
    }

    private static List<AffectedLaw> laws(Dossier bill, List<String> documents) {
        List<AffectedLaw> all = new ArrayList<>(laws(bill));
        if (changesLaws(bill)) {
            documents.stream()
                    .flatMap(text -> reader(bill).of("", text).stream())
                    .filter(law -> law.relation() != AmendmentKind.MENTION)
                    .forEach(law -> addIfMore(all, law));
        }
        return all;
    }

    /**
     * Adds what a document changes of a law that nothing before it changes: the law itself, or more of its articles.
     */
    private static void addIfMore(List<AffectedLaw> all, AffectedLaw law) {
        List<AffectedLaw> known = all.stream()
                .filter(other -> other.isOfLaw(law) && other.relation() != AmendmentKind.MENTION)
                .toList();
        List<String> more = law.articles().stream()
                .filter(article ->
                        known.stream().noneMatch(other -> other.articles().contains(article)))
                .toList();
        if (known.isEmpty() || !more.isEmpty()) {
            all.removeIf(other -> other.relation() == AmendmentKind.MENTION && other.isOfLaw(law));
            all.add(law.ofDocument(more));
        }
    }

    /**
     * Whether everything that determines a bill's topics is unchanged: its wording, and people's judgements on its
     * topics.
     */
    public static boolean areSame(Dossier before, Dossier after) {
        return before.title().equals(after.title())
                && before.text().sha256().equals(after.text().sha256())
                && Objects.equals(before.summary(), after.summary())
                && before.subjects().equals(after.subjects())
                && before.judged().equals(after.judged());
    }

    /** Returns the laws that its title and text would change. */
    private static List<AffectedLaw> laws(Dossier bill) {
        return changesLaws(bill) ? reader(bill).of(bill.title(), bill.text().content()) : List.of();
    }

    /** Returns the reader for the bill's site: a federal entity's congress does not say that its laws are its own. */
    private static AffectedLaws reader(Dossier bill) {
        return AffectedLaws.known().ofSite(bill.site());
    }

    /**
     * Whether it can change laws that we know: only bills of Mexico and those a person entered, since the laws of other
     * countries have the same names; a law in force would change none.
     */
    private static boolean changesLaws(Dossier bill) {
        return isOfMexico(bill) && !bill.recordsLawInForce();
    }

    private static boolean isOfMexico(Dossier bill) {
        return bill.site().startsWith(MEXICAN_SITE_PREFIX) || bill.site().equals(ManualStatement.MANUAL_SITE);
    }

    /** Returns whom its articles oblige to what; only what is written as Mexican laws are can be read. */
    private static List<BillDuty> duties(Dossier bill) {
        return isReadable(bill) ? BillDuties.read(bill.text().content()).duties() : List.of();
    }

    /** Returns whom the articles of one of a bill's texts oblige to what, read only where it is for {@link #read}. */
    public static DutyText duties(Dossier bill, TextVersion text) {
        return isReadable(bill) ? BillDuties.read(text) : DutyText.UNREAD;
    }

    private static boolean isReadable(Dossier bill) {
        return isOfMexico(bill) && bill.tongue().equals(Dossier.DEFAULT_LANGUAGE);
    }
}
