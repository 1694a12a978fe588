package mx.vigia.analysis.dossier.registry;

import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierTagger;
import mx.vigia.analysis.dossier.folding.DocumentTexts;
import mx.vigia.analysis.dossier.folding.WordingResults;
import mx.vigia.analysis.dossier.store.DossierTransaction;

/** Reads the laws and topics of a bill in its own words and in the texts of its documents. */
record Rewording(DossierTransaction transaction, DossierTagger tagging) {
    Dossier read(Dossier bill) {
        return WordingResults.read(bill, transaction.documentsOf(bill.id()), tagging);
    }

    /**
     * Returns the bill as it is now, tagged again where that may make a difference.
     *
     * @param textRead whether a page stated a text, which may be that of a report, minuta or decree
     */
    Dossier readIfReworded(Dossier before, Dossier bill, boolean textRead) {
        Dossier same = bill.withNonSourceParts(before);
        DocumentTexts documents = transaction.documentsOf(bill.id());
        return WordingResults.areSame(before, bill) && !(textRead && !documents.isEmpty())
                ? same
                : WordingResults.read(same, documents, tagging);
    }
}
