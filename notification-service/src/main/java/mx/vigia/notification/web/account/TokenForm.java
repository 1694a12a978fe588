package mx.vigia.notification.web.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import mx.vigia.notification.account.ApiToken;
import mx.vigia.notification.account.ApiTokens;
import mx.vigia.platform.i18n.Messages;

/** A request for a token as it was typed. */
record TokenForm(String form, String name, List<String> scopes, String days) {
    private static final Pattern NAME_PATTERN =
            Pattern.compile("[\\P{Cntrl}&&[^\\p{Cf}]]{1," + ApiToken.MAX_NAME_LENGTH + "}");
    private static final Pattern DAYS_PATTERN = Pattern.compile("[0-9]{1,4}");
    private static final String DEFAULT_DAYS = "90";

    TokenForm {
        scopes = List.copyOf(scopes);
    }

    static TokenForm empty() {
        return new TokenForm(UUID.randomUUID().toString(), "", List.of(), DEFAULT_DAYS);
    }

    /** Returns what is invalid and what would be valid; empty where all is. */
    Optional<String> wrong(int maxLength, List<String> may, Messages words) {
        if (!NAME_PATTERN.matcher(name).matches()) {
            return Optional.of(words.say("tokens.name.wrong", ApiToken.MAX_NAME_LENGTH));
        }
        if (!DAYS_PATTERN.matcher(days).matches() || Integer.parseInt(days) < 1 || Integer.parseInt(days) > maxLength) {
            return Optional.of(words.say("tokens.days.wrong", maxLength, days));
        }
        if (!may.containsAll(scopes)) {
            return Optional.of(words.say("tokens.scope.wrong", String.join(", ", may)));
        }
        return id().isEmpty() ? Optional.of(words.say("tokens.form.wrong")) : Optional.empty();
    }

    ApiTokens.TokenRequest toRequest() {
        return new ApiTokens.TokenRequest(id().orElseThrow(), name, Set.copyOf(scopes), Integer.parseInt(days));
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(form));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    List<Box> boxes(List<String> may, Messages words) {
        return may.stream()
                .map(scope -> new Box(scope, words.say("tokens.scope." + scope), scopes.contains(scope)))
                .toList();
    }

    /** A checkbox of a scope. */
    record Box(String value, String label, boolean ticked) {}
}
