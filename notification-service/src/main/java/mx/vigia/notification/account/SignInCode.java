package mx.vigia.notification.account;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.platform.access.Secret;

/** A six-digit code that signs in the reader of a person's mail, in the browser that requested it. */
record SignInCode(String digits) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODE_COUNT = 1_000_000;
    private static final int MAX_INPUT_LENGTH = 32;
    private static final Pattern CODE_PATTERN = Pattern.compile("[0-9]{6}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}-]+");

    static SignInCode fresh() {
        return new SignInCode(String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODE_COUNT)));
    }

    /** Returns a typed or pasted code, ignoring spaces and hyphens; empty when these are not six digits. */
    static Optional<SignInCode> typed(String text) {
        if (text.length() > MAX_INPUT_LENGTH) {
            return Optional.empty();
        }
        var tidy = SEPARATORS.matcher(text).replaceAll("");
        return CODE_PATTERN.matcher(tidy).matches() ? Optional.of(new SignInCode(tidy)) : Optional.empty();
    }

    /**
     * Returns the stored hash, which includes the browser's secret, so that the digits cannot be found from the row by
     * trying a million.
     */
    String hashWith(Secret browser) {
        return new Secret(browser.value() + ' ' + digits).hash();
    }

    /** Never contains the digits: codes do not reach a log. */
    @Override
    public String toString() {
        return "Code[…]";
    }
}
