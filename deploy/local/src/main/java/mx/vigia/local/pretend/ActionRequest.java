package mx.vigia.local.pretend;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.local.pretend.chamber.Legislature;
import mx.vigia.local.pretend.chamber.Meeting;
import mx.vigia.local.pretend.chamber.Steps;
import mx.vigia.local.pretend.http.BadRequestException;

/** An action requested on the control page or by JSON; an empty parameter counts as missing. */
record ActionRequest(Map<String, String> with, Legislature now) {
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
        if (!textOf("bill").isEmpty() && now.bill(textOf("bill")).isEmpty()) {
            throw new BadRequestException("the id of a bill, as /pretend/truth has them", textOf("bill"));
        }
        if (!textOf("meeting").isEmpty() && meetings().noneMatch(textOf("meeting")::equals)) {
            throw new BadRequestException("the id of a stored meeting such as meeting-0001", textOf("meeting"));
        }
        number("n", 1, MAX_BILLS);
        number("days", -MAX_DAYS, MAX_DAYS);
        return with.keySet().stream().collect(Collectors.toMap(name -> name, this::textOf));
    }

    private Stream<String> meetings() {
        return now.meetings().stream().filter(Meeting::mayChange).map(Meeting::id);
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
