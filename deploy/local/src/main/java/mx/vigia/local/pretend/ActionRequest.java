package mx.vigia.local.pretend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Draft;
import mx.vigia.local.pretend.chamber.Kind;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.Script;
import mx.vigia.local.pretend.chamber.StateStep;
import mx.vigia.local.pretend.chamber.Steps;
import mx.vigia.local.pretend.http.BadRequestException;

/** An action requested on the control page or by JSON; an empty parameter counts as missing. */
record ActionRequest(Map<String, String> with, Script script, Legislature now) {
    private static final int MAX_BILLS = 2_000;
    private static final int MAX_DAYS = 999;

    /**
     * Checks these parameters against what exists, and returns them trimmed.
     *
     * @throws BadRequestException if one of them is not valid for any action
     */
    Map<String, String> checked() {
        checkOneOf("step", Steps.names());
        checkOneOf("sort", MeetingControls.sorts());
        checkOneOf("topic", script.topics());
        checkOneOf("kind", namesOf(Kind.values()));
        checkOneOf("from", namesOf(Draft.Origin.values()));
        checkOneOf("size", namesOf(Draft.Size.values()));
        checkOneOf(
                "state", Arrays.stream(StateStep.State.values()).map(Enum::name).toList());
        checkThemes();
        checkDay("closes");
        if (!textOf("bill").isEmpty() && now.bill(textOf("bill")).isEmpty()) {
            throw new BadRequestException("the id of a bill, as /pretend/truth has them", textOf("bill"));
        }
        if (!textOf("meeting").isEmpty() && meetings().noneMatch(textOf("meeting")::equals)) {
            throw new BadRequestException("the id of a stored meeting such as meeting-0001", textOf("meeting"));
        }
        number("n", 1, MAX_BILLS);
        number("days", -MAX_DAYS, MAX_DAYS);
        number("deputy", 1, script.seats(now).all().size());
        return with.keySet().stream().collect(Collectors.toMap(name -> name, this::textOf));
    }

    private Stream<String> meetings() {
        return now.meetings().stream().filter(Meeting::mayChange).map(Meeting::id);
    }

    private void checkThemes() {
        var themes = Draft.themesIn(textOf("themes"));
        if (!textOf("themes").isEmpty()
                && (themes.isEmpty() || !script.themes().keySet().containsAll(themes))) {
            throw new BadRequestException(
                    "themes to be some of " + script.themes().keySet() + ", with commas", textOf("themes"));
        }
    }

    private void checkDay(String name) {
        try {
            if (!textOf(name).isEmpty()) {
                LocalDate.parse(textOf(name));
            }
        } catch (DateTimeParseException e) {
            throw new BadRequestException(name + " to be a date such as 2026-12-15", textOf(name));
        }
    }

    private static List<String> namesOf(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void checkOneOf(String name, List<String> all) {
        if (!textOf(name).isEmpty() && !all.contains(textOf(name))) {
            throw new BadRequestException(name + " to be one of " + all, textOf(name));
        }
    }

    private void number(String name, int least, int max) {
        var statement = textOf(name);
        if (!statement.isEmpty()
                && (!statement.matches("-?\\d{1,6}")
                        || Integer.parseInt(statement) < least
                        || Integer.parseInt(statement) > max)) {
            throw new BadRequestException(
                    "%s to be a whole number from %d to %d".formatted(name, least, max), statement);
        }
    }

    private String textOf(String name) {
        return with.getOrDefault(name, "").strip();
    }
}
