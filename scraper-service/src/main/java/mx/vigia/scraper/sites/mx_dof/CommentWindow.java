package mx.vigia.scraper.sites.mx_dof;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Consultation;

/**
 * Parses how long the public may comment on a draft: "dentro de los 60 días naturales siguientes a la fecha de su
 * publicación", in a sentence that asks for comments.
 */
final class CommentWindow {
    private static final Set<String> NUMBER_WORDS = Set.of("diez", "quince", "veinte", "treinta", "sesenta", "noventa");
    private static final Pattern WINDOW = Pattern.compile(
            "(?iU)(?:dentro de(?:l plazo de)?|(?:en|por|durante) un (?:plazo|periodo) de|durante)\\s+(?:los\\s+)?(?:siguientes\\s+)?"
                    + "(\\d{1,3}|\\p{L}+)(?:\\s*\\([^)]{1,30}\\))?\\s+d[ií]as\\s+(?:naturales|h[aá]biles)?"
                    + "(?=[^.]{0,120}publicaci[oó]n)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?U)(?<=[.;])\\s+(?=\\p{Lu})|\\n\\s*\\n");
    private static final Pattern ASKS = Pattern.compile(
            "(?iU)\\b(?:comentarios|opiniones|observaciones|propuestas|interesad[oa]s|consulta p[uú]blica|participaci[oó]n ciudadana)\\b");

    /** What the agency does with the comments has a term of its own. */
    private static final Pattern ANSWERS = Pattern.compile(
            "(?iU)\\b(?:respuestas?|responder|dar[aá] contestaci[oó]n|analizar[aá]|estudiar[aá]|publicar[aá])\\b.{0,120}\\b(?:comentarios|observaciones)\\b");

    private CommentWindow() {}

    /**
     * Returns the period that opened on this day, without its end: the notice states a term, and whoever counts its
     * last day must say so.
     */
    static Optional<Consultation> in(String text, LocalDate published) {
        return SENTENCE_END
                .splitAsStream(text)
                .filter(sentence -> ASKS.matcher(sentence).find()
                        && !ANSWERS.matcher(sentence).find())
                .flatMap(sentence -> WINDOW.matcher(sentence).results())
                .filter(CommentWindow::hasDays)
                .findFirst()
                .map(m -> new Consultation(published.toString(), "", ""));
    }

    private static boolean hasDays(MatchResult m) {
        var number = m.group(1).toLowerCase(Locale.ROOT);
        return number.matches("\\d+") ? Integer.parseInt(number) > 0 : NUMBER_WORDS.contains(number);
    }
}
