package mx.vigia.notification.account;

import java.util.regex.Pattern;

/** A path within Vigía to go back to; anything that could lead elsewhere becomes the list of watches. */
public record LocalRedirectPath(String value) {
    private static final Pattern LOCAL_PATH_PATTERN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");
    private static final int MAX_PATH_LENGTH = 4000;

    public LocalRedirectPath {
        if (value.length() > MAX_PATH_LENGTH
                || !LOCAL_PATH_PATTERN.matcher(value).matches()
                || value.startsWith("/sign-")) {
            value = "/watches";
        }
    }
}
