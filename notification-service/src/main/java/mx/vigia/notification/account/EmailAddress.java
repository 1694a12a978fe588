package mx.vigia.notification.account;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address that can be used in a header as it is: ASCII, no quotes, no spaces, no control characters, lower case
 * (RFC 5321 §4.1.2, the dot-string form only; at most 254 characters).
 */
public record EmailAddress(String value) {
    private static final int MAX_ADDRESS_LENGTH = 254;
    private static final Pattern ADDRESS_PATTERN =
            Pattern.compile("[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)+");

    public EmailAddress {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("Expected a mail address such as nombre@dominio.mx");
        }
    }

    /** Returns a typed address, ignoring spaces around it; empty when it is invalid. */
    public static Optional<EmailAddress> typed(String text) {
        var tidy = text.strip().toLowerCase(Locale.ROOT);
        return isWellFormed(tidy) ? Optional.of(new EmailAddress(tidy)) : Optional.empty();
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= MAX_ADDRESS_LENGTH
                && text.indexOf('@') <= 64
                && ADDRESS_PATTERN.matcher(text).matches();
    }

    /** Returns the part after the @. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1);
    }

    /** Returns it masked, enough to recognise one's own and too little to learn another's: {@code a…@dominio.mx}. */
    public String masked() {
        return value.charAt(0) + "…" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
