package mx.vigia.notification.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.access.Secret;

/** Six digits that let in whoever reads the mail of the person they were sent to, in the browser that asked for them. */
record SignInCode(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_COUNT = 1_000_000;
    private static final int MAX_INPUT_LENGTH = 32;
    private static final Pattern CODE_PATTERN = Pattern.compile("[0-9]{6}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}-]+");

    static SignInCode fresh() {
        return new SignInCode(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODE_COUNT)));
    }

    /** What a person typed or pasted, spaces and hyphens forgiven; empty when these are not six digits. */
    static Optional<SignInCode> typed(String text) {
        if (text.length() > MAX_INPUT_LENGTH) {
            return Optional.empty();
        }
        var tidy = SEPARATORS.matcher(text).replaceAll("");
        return CODE_PATTERN.matcher(tidy).matches() ? Optional.of(new SignInCode(tidy)) : Optional.empty();
    }

    /** What is kept of it: with the browser's secret inside, so that whoever reads the row cannot find the digits by trying a million. */
    String hashWith(Secret browser) {
        return new Secret(browser.value() + ' ' + digits).hash();
    }

    /** Never the digits: codes do not reach a log. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
