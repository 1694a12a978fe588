package mx.vigia.notification.account;

import java.util.regex.Pattern;

/** A place of this house to go back to; anything that could lead elsewhere becomes the list of watches. */
public record LocalRedirectPath(String value) {
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final int LONGEST = 4000;

    public LocalRedirectPath {
        if (value.length() > LONGEST || !INSIDE.matcher(value).matches() || value.startsWith("/sign-")) {
            value = "/watches";
        }
    }
}
