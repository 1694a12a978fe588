package mx.vigia.analysis.linking.related;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.law.AffectedLaw;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;

/**
 * The words of a bill that no formula of legislation explains: bills with the same formulas, or about the same law, are
 * not alike for that. The law and the articles themselves are compared apart.
 */
final class DistinctiveWords {
    /** Everything up to the verb that states what is done: who presents it, and by which article. */
    private static final Pattern OPENING_PATTERN = Pattern.compile(
            "(?isU)^.*?\\b(?=(?:reforma|adiciona|deroga|expide|abroga|declara|crea|instituye|exhorta|modifica|establece)n?\\b)");

    /** What is done to laws, in the words in which all bills say it. */
    private static final Pattern FORMULA_PATTERN = Pattern.compile("(?iU)\\b(?:"
            + String.join(
                    "|",
                    "(?:se )?(?:reforma|adiciona|deroga|expide|abroga|modifica)n?",
                    "(?:diversas?|varias|algunas) (?:disposiciones|leyes|ordenamientos|art[ií]culos)(?: jur[ií]dic[ao]s)?",
                    "(?:un |el |los |las |una |la )?(?:art[ií]culo|fracci[oó]n|p[aá]rrafo|inciso|apartado|numeral|cap[ií]tulo|t[ií]tulo|secci[oó]n)(?:e?s)?",
                    "(?:primer|segund|tercer|cuart|quint|sext|s[eé]ptim|octav|noven|d[eé]cim|[uú]ltim)[oa]?s?",
                    "(?:bis|ter|quater|recorri[eé]ndose|subsecuentes?)",
                    "en materia de",
                    "(?:con el|a) (?:fin|objeto|prop[oó]sito) de",
                    "exhorta(?:r)?(?: (?:atenta|respetuosa|cordial)(?:mente)?(?: y respetuosamente)?)?",
                    "(?:a|al|a la|a los|a las) (?:personas? )?titular(?:es)? de(?:l| la| las| los)?",
                    "para que,? en (?:el )?(?:[aá]mbito|uso|ejercicio|t[eé]rminos) de sus (?:respectivas )?(?:atribuciones|facultades|competencias)",
                    "(?:proyecto de decreto|punto de acuerdo|por (?:el|la) que|iniciativa)")
            + ")\\b");

    private static final Pattern NUMBER_PATTERN =
            Pattern.compile("(?iU)\\b(?:\\d+[º°ª]?|[ivxlc]+)(?:[-\\s]?(?:bis|ter|quater|[a-z]))?\\b");

    /**
     * Parts of a text that hold none but formulas: who signs, the heading, what enters into force when, and the end.
     */
    private static final Set<PartKind> FORMULA_PARTS =
            Set.of(PartKind.OPENING, PartKind.DECREE, PartKind.TRANSITORY, PartKind.CLOSING);

    private DistinctiveWords() {}

    /** Returns the words of the title other than its formulas and the names of the laws it would change. */
    static String ofTitle(Dossier bill) {
        String title = Normalizer.normalize(bill.title(), Normalizer.Form.NFC);
        StringBuilder words = new StringBuilder(title);
        bill.laws().stream()
                .filter(law -> law.where() == AffectedLaw.Where.TITLE && law.end() <= title.length())
                .sorted(Comparator.comparingInt(AffectedLaw::start).reversed())
                .forEach(law -> blank(words, law));
        String subject = OPENING_PATTERN.matcher(words).replaceFirst("");
        return NUMBER_PATTERN
                .matcher(FORMULA_PATTERN.matcher(subject).replaceAll(" "))
                .replaceAll(" ");
    }

    /** Overwrites the name of a law by blanks; two laws may share a part of it. */
    private static void blank(StringBuilder words, AffectedLaw law) {
        for (int at = law.start(); at < law.end(); at++) {
            words.setCharAt(at, ' ');
        }
    }

    /** Returns the text the bill would write into laws; if that cannot be extracted, all but the formulas around it. */
    static String ofText(String text) {
        var version = TextSplitter.split(text);
        var written = version.parts().stream()
                .filter(part -> part.kind() == PartKind.ARTICLE || part.kind() == PartKind.CLAUSE)
                .map(version::words)
                .collect(Collectors.joining("\n"));
        return written.isBlank()
                ? version.parts().stream()
                        .filter(part -> !FORMULA_PARTS.contains(part.kind()))
                        .map(version::words)
                        .collect(Collectors.joining("\n"))
                : written;
    }
}
