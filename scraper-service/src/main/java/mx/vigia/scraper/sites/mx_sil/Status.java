package mx.vigia.scraper.sites.mx_sil;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.SpanishDate;
import mx.vigia.scraper.reading.StatedFields.Step;

/**
 * A status printed as three joined parts, "Pendiente en comisión(es) de origenPendiente09/04/2025": phrase, situation
 * and day; if the parts are separate, or some are missing, what there is.
 */
record Status(String phrase, String situation, List<LocalDate> days) {
    private static final String WORDS =
            "(?:Pendiente|Aprobad[oa]|Desechad[oa]|Resuelt[oa]|Retirad[oa]|Concluid[oa]|Precluid[oa]|Publicad[oa])";
    private static final Pattern DATED =
            Pattern.compile("^(.*?)(?:\\s+el)?\\s*(\\d{1,2}[/-](?:\\d{1,2}|\\p{L}{3,10})[/-]\\d{4})\\s*$");
    private static final Pattern GLUED = Pattern.compile("^(.+?)\\s*(" + WORDS + ")$");
    private static final Pattern OPENING = Pattern.compile("^(" + WORDS + ")\\b.*");

    static Status of(String printed) {
        var words = printed.replaceFirst("\\s*\\((\\d{1,2}) (?:de )?(\\p{L}+) (?:de )?(\\d{4})\\)$", " $1-$2-$3")
                .strip();
        var dated = DATED.matcher(words);
        var days = dated.matches()
                ? SpanishDate.findFirstShort(dated.group(2)).stream().toList()
                : List.<LocalDate>of();
        var rest = days.isEmpty() ? words : dated.group(1).strip();
        var glued = GLUED.matcher(rest);
        if (glued.matches()) {
            return new Status(glued.group(1), glued.group(2), days);
        }
        var opening = OPENING.matcher(rest);
        return new Status(rest, opening.matches() ? opening.group(1) : "", days);
    }

    /** Returns the status as a step; an approval does not state by whom. */
    Step step(String chamber) {
        var day = days.stream().map(LocalDate::toString).findFirst().orElse("");
        return new Step(kind(), chamber, phrase, day, List.of(), List.of());
    }

    private String kind() {
        if (situation.startsWith("Desechad")) {
            return "rejected";
        }
        if (situation.startsWith("Retirad")) {
            return "withdrawn";
        }
        return phrase.startsWith("Publicad") ? "published" : "other";
    }
}
