package mx.vigia.notification.web.people;

import mx.vigia.notification.member.roster.RosterReadResult;
import mx.vigia.platform.i18n.Messages;

/** Says why an uploaded file is no list of people. */
final class FileErrorText {
    private FileErrorText() {}

    static String of(RosterReadResult.NoList none, Messages words) {
        var key = "roster.none." + none.why();
        return switch (none.why()) {
            case TOO_LARGE, UNPACKS_TOO_LARGE, TOO_MANY_ROWS, TOO_MANY_COLUMNS, TOO_MANY_FORMULAS, CELL_TOO_LONG ->
                words.say(key, Long.parseLong(none.detail()));
            case NO_HEADING, HEADING_TWICE -> words.say(key, words.say("roster.column." + none.detail()));
            case NO_TABLE, EMPTY -> words.say(key);
        };
    }
}
