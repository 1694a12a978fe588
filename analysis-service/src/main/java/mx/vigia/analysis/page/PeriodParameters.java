package mx.vigia.analysis.page;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The days that a question is about, from the first to the last; without any, from today on. */
public final class PeriodParameters {
    private static final int DEFAULT_DAYS = 60;
    private static final int MAX_DAYS = 400;

    @QueryParam("from")
    @Parameter(description = "The first day, as 2026-11-28; without it today.")
    String from;

    @QueryParam("to")
    @Parameter(description = "The last day, at most 400 after the first; without it sixty after.")
    String to;

    /** The days as they were asked for; none stands for the usual ones, which go on with the clock. */
    public List<String> asked() {
        return Stream.of(from, to).map(day -> day == null ? "" : day.strip()).toList();
    }

    /** Days from the first to the last. */
    public record Days(LocalDate first, LocalDate last) {}

    /** The days meant; what cannot be right is 400, by name. */
    public Days days(LocalDate today, Messages words) {
        var first = day("from", from, today, words);
        var last = day("to", to, first.plusDays(DEFAULT_DAYS), words);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MAX_DAYS))) {
            throw Problem.badRequest(
                            words.say("error.value", "to", words.say("error.period", Integer.toString(MAX_DAYS)), to))
                    .raised();
        }
        return new Days(first, last);
    }

    /** The day of a parameter, or another where it says none, which may be null. */
    public static LocalDate day(String name, String found, LocalDate otherwise, Messages words) {
        if (found == null || found.isBlank()) {
            return otherwise;
        }
        try {
            return LocalDate.parse(found.strip());
        } catch (DateTimeParseException none) {
            throw Problem.badRequest(words.say("error.value", name, words.say("error.day"), found))
                    .raised();
        }
    }
}
