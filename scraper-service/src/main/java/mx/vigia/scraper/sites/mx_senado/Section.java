package mx.vigia.scraper.sites.mx_senado;

import java.text.Normalizer;
import java.util.Locale;

/** A heading of the day's summary, with its documents. */
record Section(String label) {
    /** The section of a page without a summary. */
    static final Section UNNAMED = new Section("");

    /** Whether it lists what will be dealt with rather than a matter. */
    boolean isAgenda() {
        var low = normalize(label);
        return low.startsWith("orden del dia") || low.startsWith("agenda politica");
    }

    /** Whether it holds minutes of sessions or commemorations, which bring no matter. */
    boolean isRoutine() {
        var low = normalize(label);
        return low.startsWith("acta") || low.startsWith("efemerides") || low.startsWith("orden del dia");
    }

    /** Returns the kind of a document under this heading with these words. */
    DocumentKind term(String words) {
        var low = normalize(label);
        if (DocumentKind.isOpinion(normalize(words)) || DocumentKind.isStateVote(normalize(words))) {
            return DocumentKind.COMMUNICATION;
        }
        if (low.contains("dictamen") || low.contains("dictamenes")) {
            return DocumentKind.REPORT;
        }
        if (low.startsWith("minuta")) {
            return DocumentKind.MINUTA;
        }
        return DocumentKind.ofWords(normalize(words), low.startsWith("proposicion"), low.startsWith("iniciativa"));
    }

    static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
