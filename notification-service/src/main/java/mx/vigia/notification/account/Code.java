package mx.vigia.notification.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.access.Secret;

/** Six digits that let in whoever reads the mail of the person they were sent to, in the browser that asked for them. */
record Code(String digits) {
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int HOW_MANY = 1_000_000;
    private static final int LONGEST = 32;
    private static final Pattern SHAPE = Pattern.compile("[0-9]{6}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}-]+");

    static Code fresh() {
        return new Code(String.format(Locale.ROOT, "%06d", CHANCE.nextInt(HOW_MANY)));
    }

    /** What a person typed or pasted, spaces and hyphens forgiven; empty when these are not six digits. */
    static Optional<Code> typed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var tidy = BETWEEN.matcher(text).replaceAll("");
        return SHAPE.matcher(tidy).matches() ? Optional.of(new Code(tidy)) : Optional.empty();
    }

    /** What is kept of it: with the browser's secret inside, so that whoever reads the row cannot find the digits by trying a million. */
    String hashIn(Secret browser) {
        return new Secret(browser.value() + ' ' + digits).hash();
    }

    /** Never the digits: codes do not reach a log. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
