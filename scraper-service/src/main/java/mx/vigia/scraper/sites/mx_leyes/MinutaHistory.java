package mx.vigia.scraper.sites.mx_leyes;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * The progress of a minuta in sentences: "Aprobado por el Senado el 10-Sep-2024. Pasa al Ejecutivo Federal. Publicado
 * en el DOF el 15-Sep-2024."
 */
final class MinutaHistory {
    private static final String PUBLISHED = "published";

    private MinutaHistory() {}

    static boolean isHistoryLine(String words) {
        return words.matches(
                "(?iU)^(?:pendiente|aprobado|devuelto|se dio|publicado|declaratoria|pasa|desechad|retirad|fe de)\\b.*");
    }

    /** Returns the steps of the remarks; a publication with the files of the decree that the row links. */
    static List<Step> steps(String remarks, List<DocumentLink> decrees) {
        return Arrays.stream(remarks.split("\\.(?=\\s|$)"))
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .map(sentence -> step(sentence, decrees))
                .toList();
    }

    private static Step step(String sentence, List<DocumentLink> decrees) {
        var day = SpanishDate.findFirstShort(sentence).map(LocalDate::toString).orElse("");
        var kind = kind(sentence);
        var documents = kind.equals(PUBLISHED) ? decrees : List.<DocumentLink>of();
        return new Step(kind, chamber(sentence), sentence, day, List.of(), documents);
    }

    private static String kind(String sentence) {
        if (sentence.startsWith("Aprobado ") && !chamber(sentence).isEmpty()) {
            return "passed";
        }
        if (sentence.startsWith("Publicado en el DOF")) {
            return PUBLISHED;
        }
        return sentence.startsWith("Desechad") ? "rejected" : sentence.startsWith("Retirad") ? "withdrawn" : "other";
    }

    private static String chamber(String sentence) {
        if (sentence.contains("Senado")) {
            return sentence.startsWith("Devuelto por") || !sentence.contains("Cámara de Diputados")
                    ? "senate"
                    : "deputies";
        }
        if (sentence.contains("Comisión Permanente")) {
            return "permanent-commission";
        }
        return sentence.contains("Cámara de Diputados") ? "deputies" : "";
    }
}
