package mx.vigia.scraper.sites.mx_herramientas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.StatedFields.Consultation;
import mx.vigia.scraper.reading.StatedFields.Step;

/** The line of a card that says until when the public may comment, in the portal's words. */
record CommentTerm(String line) {
    private static final Pattern ABOUT_COMMENTS =
            Pattern.compile("(?iU)\\b(?:comentarios|consulta p[uú]blica|opiniones)\\b");
    private static final Pattern TERM = Pattern.compile("(?iU)\\b(?:plazo|periodo|t[eé]rmino|d[ií]as?|\\d{4})\\b");
    private static final Pattern NONE = Pattern.compile("(?iU)\\b(?:sin|no (?:aplica|hay|tiene|habrá))\\b");
    private static final String DAY =
            "(\\d{1,2}[/-](?:\\d{1,2}|\\p{L}{3,10})[/-]\\d{4}|\\d{1,2}(?:o\\.|°|º)? de \\p{L}+ (?:de|del) \\d{4})";

    /** A line that counts days, or says from when alone, states no end, whatever days it names. */
    private static final Pattern COUNTED =
            Pattern.compile("(?iU)\\b(?:a partir|desde|inici\\w*|comienz\\w*|comenz\\w*|contad\\w*|cont[aá]r\\w*"
                    + "|d[ií]as|h[aá]biles|naturales)\\b");

    private static final Pattern ENDS = Pattern.compile("(?iU)\\b(?:del?|entre)(?: el)?(?: d[ií]a)? " + DAY
            + " (?:al?|hasta|y)(?: el)?(?: d[ií]a)? " + DAY + "|" + DAY + " ?[-–] ?" + DAY);
    private static final Pattern END =
            Pattern.compile("(?iU)\\b(?:hasta|a m[aá]s tardar|vencen?|cierran?|(?:fecha|d[ií]a) l[ií]mite|fin del"
                    + " (?:plazo|periodo))(?: para [\\p{L} ]{1,40}:|:)?(?: el)?(?: d[ií]a)?(?:"
                    + " (?:lunes|martes|mi[eé]rcoles|jueves|viernes),?)? "
                    + DAY);
    private static final Pattern ANY_DAY = Pattern.compile("(?iU)" + DAY);
    private static final int BOTH_ENDS = 2;

    /** Returns the term among these lines; empty if none states one, or it says that there will be none. */
    static Optional<CommentTerm> in(List<String> lines) {
        return lines.stream()
                .filter(line -> ABOUT_COMMENTS.matcher(line).find()
                        && TERM.matcher(line).find()
                        && !NONE.matcher(line).find())
                .map(CommentTerm::new)
                .findFirst();
    }

    /**
     * Returns the window, if the line states its end: the second of two days, written as from and to, or the day just
     * after words that say so; never what is counted, nor a day among others.
     */
    Optional<Consultation> window() {
        if (COUNTED.matcher(line).find()) {
            return Optional.empty();
        }
        return between(days(ENDS)).or(() -> until(days(END)));
    }

    private Optional<Consultation> between(List<LocalDate> ends) {
        return named() == BOTH_ENDS
                        && ends.size() == BOTH_ENDS
                        && !ends.getLast().isBefore(ends.getFirst())
                ? Optional.of(new Consultation(
                        ends.getFirst().toString(), ends.getLast().toString(), ""))
                : Optional.empty();
    }

    private Optional<Consultation> until(List<LocalDate> ends) {
        return ends.size() == 1 && !ENDS.matcher(line).find()
                ? Optional.of(new Consultation("", ends.getFirst().toString(), ""))
                : Optional.empty();
    }

    private long named() {
        return ANY_DAY.matcher(line).results().count();
    }

    /** Returns the line itself as a step where it states no days; else empty. */
    Optional<Step> step() {
        return window().isPresent() ? Optional.empty() : Optional.of(new Step("other", "", line, ""));
    }

    /** Returns the days that this pattern finds. */
    private List<LocalDate> days(Pattern pattern) {
        return pattern.matcher(line)
                .results()
                .flatMap(found -> ANY_DAY.matcher(found.group()).results())
                .flatMap(found -> ProposalCard.day(found.group()).stream())
                .toList();
    }
}
