package mx.vigia.local.pretend.gaceta;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.chamber.Sense;

/** The name of a button of a vote table: {@code lola[41]} is the PRI's ayes, in the fifth column. */
record VoteButtonNames(String group, Sense sense) {
    /** The groups in the order of the buttons, which is not that of the columns; the first is the whole chamber. */
    private static final List<String> COLUMNS = List.of("", "Morena", "PAN", "PRI", "PVEM", "PT", "MC", "IND");

    private static final Pattern BUTTON_NAME_PATTERN = Pattern.compile("lola\\[(\\d)(\\d)]");

    static String of(String group, Sense sense) {
        return "%d%d".formatted(COLUMNS.indexOf(group) + 1, sense.ordinal() + 1);
    }

    static Optional<VoteButtonNames> named(String name) {
        var m = BUTTON_NAME_PATTERN.matcher(name);
        if (!m.matches()) {
            return Optional.empty();
        }
        var column = Integer.parseInt(m.group(1));
        var sense = Integer.parseInt(m.group(2));
        return column < 1 || column > COLUMNS.size() || sense < 1 || sense > Sense.values().length
                ? Optional.empty()
                : Optional.of(new VoteButtonNames(COLUMNS.get(column - 1), Sense.values()[sense - 1]));
    }
}
