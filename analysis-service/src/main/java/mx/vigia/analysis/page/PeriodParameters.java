package mx.vigia.analysis.page;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.text.OrEmpty;
import mx.vigia.platform.web.Problem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The period of a query, from its first day to its last; by default from today on. */
public final class PeriodParameters {
    private static final int DEFAULT_DAYS = 60;
    private static final int MAX_DAYS = 400;

    @QueryParam("from")
    @Parameter(description = "The first day, as 2026-11-28; without it today.")
    String from;

    @QueryParam("to")
    @Parameter(description = "The last day, at most 400 after the first; without it sixty after.")
    String to;

    /** Returns the days as requested; empty for the default period, which moves with the clock. */
    public List<String> requested() {
        return Stream.of(from, to).map(day -> OrEmpty.text(day).strip()).toList();
    }

    /** Days from the first to the last. */
    public record Days(LocalDate first, LocalDate last) {}

    /** Returns the days of the period; responds 400 naming an invalid parameter. */
    public Days days(LocalDate today, Messages words) {
        var first = day("from", from, words).orElse(today);
        var last = day("to", to, words).orElse(first.plusDays(DEFAULT_DAYS));
        if (last.isBefore(first) || last.isAfter(first.plusDays(MAX_DAYS))) {
            throw Problem.badRequest(
                            words.say("error.value", "to", words.say("error.period", Integer.toString(MAX_DAYS)), to))
                    .raised();
        }
        return new Days(first, last);
    }

    /** Returns the day of a parameter; empty if it is absent. */
    public static Optional<LocalDate> day(String name, String found, Messages words) {
        if (found == null || found.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(found.strip()));
        } catch (DateTimeParseException none) {
            throw Problem.badRequest(words.say("error.value", name, words.say("error.day"), found))
                    .raised();
        }
    }
}
