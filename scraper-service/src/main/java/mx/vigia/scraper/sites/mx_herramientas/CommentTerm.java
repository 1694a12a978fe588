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
    private static final Pattern DAY = Pattern.compile(
            "(?U)\\d{1,2}[/-](?:\\d{1,2}|\\p{L}{3,10})[/-]\\d{4}|\\d{1,2}(?:o\\.|°|º)? de \\p{L}+ (?:de|del) \\d{4}");
    private static final Pattern END = Pattern.compile(
            "(?iU)\\b(?:hasta|a m[aá]s tardar|vence|cierre|cierra|l[ií]mite|conclu\\w+|t[eé]rmino|fin)\\b");
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
     * Returns the window: two days are its ends, one is its end if the line says so; days that are counted are none.
     */
    Optional<Consultation> window() {
        var days = days();
        if (days.size() == BOTH_ENDS && !days.getLast().isBefore(days.getFirst())) {
            return Optional.of(
                    new Consultation(days.getFirst().toString(), days.getLast().toString(), ""));
        }
        return days.size() == 1 && END.matcher(line).find()
                ? Optional.of(new Consultation("", days.getFirst().toString(), ""))
                : Optional.empty();
    }

    /** Returns the line itself as a step where it states no days; else empty. */
    Optional<Step> step() {
        return window().isPresent() ? Optional.empty() : Optional.of(new Step("other", "", line, ""));
    }

    private List<LocalDate> days() {
        return DAY.matcher(line)
                .results()
                .map(found -> ProposalCard.day(found.group()))
                .flatMap(Optional::stream)
                .toList();
    }
}
