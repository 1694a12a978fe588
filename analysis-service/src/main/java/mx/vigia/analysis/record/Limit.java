package mx.vigia.analysis.record;

import mx.vigia.house.Problem;
import mx.vigia.house.Words;

/** How many a program asks for. */
final class Limit {
    /** Where nothing else is said. */
    private static final int MOST = 1000;

    private Limit() {}

    /** The number, or a problem where it is not from 1 to 1,000. */
    static int of(String found, Words words) {
        return of(found, MOST, words);
    }

    /** The number, or a problem where it is not from 1 to {@code most}. */
    static int of(String found, int most, Words words) {
        if (found.matches("[0-9]{1,4}") && Integer.parseInt(found) >= 1 && Integer.parseInt(found) <= most) {
            return Integer.parseInt(found);
        }
        var expected = words.say("error.whole", "1", Integer.toString(most));
        throw Problem.badRequest(words.say("error.value", "limit", expected, found))
                .raised();
    }
}
