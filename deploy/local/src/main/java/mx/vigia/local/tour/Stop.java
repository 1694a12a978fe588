package mx.vigia.local.tour;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The stops of the tour, in order. */
enum Stop {
    APPEARS,
    WHY,
    LETTER,
    CHANGE,
    SILENCE;

    public int number() {
        return ordinal() + 1;
    }

    /** Returns the name of its messages and of its page. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String shortKey() {
        return key() + ".short";
    }

    public String titleKey() {
        return key() + ".title";
    }

    public String promiseKey() {
        return key() + ".promise";
    }

    static Optional<Stop> findByNumber(String number) {
        return Arrays.stream(values())
                .filter(s -> Integer.toString(s.number()).equals(number))
                .findFirst();
    }
}
