package mx.vigia.scraper.sites.mx_dof;

import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * The kind of an act, recognized by the first word of its title, which is kept as printed.
 *
 * @param extension the words that say that the term of a consultation is extended ({@code se amplía …}), or nothing
 */
record Act(String kind, String word, String extension) {
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CONSULTS = Pattern.compile(
            ".*\\b(?:somete[nr]?|sometid[ao]s?|pone[nr]?|abre[n]?|inici[oa]|convoca\\w*|periodo de)\\b.{0,80}\\bconsulta publica\\b.*");

    /** Matches what extends the term of a consultation; that of a norm in force is its {@code vigencia}. */
    private static final Pattern EXTENDS = Pattern.compile("(?iUs)\\bse\\s+(?:ampl[ií]a|prorroga|extiende)n?\\b"
            + "(?!.{0,80}\\bvigencia\\b).{0,160}\\b(?:consulta\\s+p[uú]blica|comentarios)\\b.*");

    static Act ofTitle(String title) {
        var first = FIRST_WORD.matcher(title);
        var word = first.find() ? first.group() : "Aviso";
        var extension = EXTENDS.matcher(title);
        return extension.find()
                ? new Act("notice", word, extension.group())
                : new Act(kind(normalize(word), normalize(title)), word, "");
    }

    private static String kind(String word, String title) {
        if (word.startsWith("consulta") || CONSULTS.matcher(title).matches() && !word.startsWith("proyecto")) {
            return "consultation";
        }
        return switch (word) {
            case "decreto", "ley" -> "decree";
            case "acuerdo", "lineamiento", "lineamientos", "reglamento", "norma", "disposiciones", "reglas" -> "rule";
            case "proyecto", "anteproyecto" -> "draft-rule";
            default -> "notice";
        };
    }

    /**
     * Returns the steps that an act of this edition states: that it is published, but not of a draft, which is only
     * printed. What extends a consultation is a step of another matter, and links its own notice.
     */
    List<Step> steps(Edition edition, LocalDate day, URI notice) {
        if (!extension.isEmpty()) {
            var words = extension.substring(0, 1).toUpperCase(Locale.ROOT) + extension.substring(1);
            return List.of(step("other", words, day, List.of(new DocumentLink(word, notice))));
        }
        return isOpen() ? List.of() : List.of(step("published", edition.publication(), day, List.of()));
    }

    private static Step step(String kind, String words, LocalDate day, List<DocumentLink> documents) {
        return new Step(kind, "", words, day.toString(), List.of(), documents);
    }

    /** Whether the public may comment. */
    boolean isOpen() {
        return kind.equals("draft-rule") || kind.equals("consultation");
    }

    private static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
