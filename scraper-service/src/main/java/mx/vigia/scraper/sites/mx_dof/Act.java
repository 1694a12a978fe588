package mx.vigia.scraper.sites.mx_dof;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What an act is, told by the word its title opens with, which is kept as printed. */
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

    /** A draft is out for comment, not in force. */
    String step() {
        return isOpen() ? "other" : "published";
    }

    /** True where the public may have a say. */
    boolean isOpen() {
        return kind.equals("draft-rule") || kind.equals("consultation");
    }

    private static String normalize(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
