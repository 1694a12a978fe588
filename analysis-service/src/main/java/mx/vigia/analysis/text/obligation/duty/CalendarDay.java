package mx.vigia.analysis.text.obligation.duty;

import java.util.Set;
import mx.vigia.platform.time.MonthNames;

/** Finds the words of a calendar day: <i>el día 17 de marzo</i>. */
final class CalendarDay {
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "el", "dia", "proximo", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo", "ultimo");

    private CalendarDay() {}

    /** Returns behind a calendar day, or before it if there is none. */
    static int end(LegalTokens tokens, int at) {
        int number = at;
        while (number < at + 4 && BEFORE_NUMBER.contains(tokens.word(number))) {
            number++;
        }
        int of = tokens.word(number + 1).equals(".") ? number + 2 : number + 1;
        boolean month = tokens.word(of).equals("de") && MonthNames.SPANISH.contains(tokens.word(of + 1));
        return month ? of + 2 : at - 1;
    }
}
