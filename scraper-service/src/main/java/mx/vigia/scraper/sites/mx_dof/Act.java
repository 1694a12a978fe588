package mx.vigia.scraper.sites.mx_dof;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The kind of an act, recognized by the first word of its title, which is kept as printed. */
record Act(String kind, String word) {
    private static final Pattern FIRST_WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CONSULTS = Pattern.compile(
            ".*\\b(?:somete[n]?|sometid[ao]s?|pone[n]?|abre[n]?|inici[oa]|convoca\\w*|periodo de)\\b.{0,80}\\bconsulta publica\\b.*");

    static Act ofTitle(String title) {
        var first = FIRST_WORD.matcher(title);
        var word = first.find() ? first.group() : "Aviso";
        return new Act(kind(normalize(word), normalize(title)), word);
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

    /** Returns the kind of step; a draft is open for comment, not in force. */
    String step() {
        return isOpen() ? "other" : "published";
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
