package mx.vigia.platform.settings;

import io.smallrye.config.SmallRyeConfig;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Collects what is missing or refused in the settings of a service, so that all of it is reported at once.
 *
 * <p>Each refusal is one line, {@code VARIABLE: expected … but found …}; the value of a secret is never part of it.
 */
public final class SettingsCheck {
    /** The least length of a key, in characters. */
    public static final int MIN_KEY_LENGTH = 32;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String PLACEHOLDER = "…";

    private final SmallRyeConfig config;
    private final SecretFiles files;
    private final List<String> refusals = new ArrayList<>();

    /** @param environment the variables of the process, of which those that name files of secrets are read */
    public SettingsCheck(SmallRyeConfig config, Map<String, String> environment) {
        this.config = config;
        this.files = SecretFiles.of(environment);
        refusals.addAll(files.refusals());
    }

    /** Returns what all rules on the class path refuse, in their order; empty if the service may start. */
    public static List<String> refusals(SmallRyeConfig config, Map<String, String> environment) {
        var check = new SettingsCheck(config, environment);
        ServiceLoader.load(SettingsRules.class).forEach(rules -> rules.check(check));
        return check.refusals();
    }

    /** Returns the refusals so far, a line each. */
    public List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** Whether this is production mode, as unless the settings say local. */
    public boolean isProduction() {
        return !isGiven("vigia.environment") || !value("vigia.environment").equalsIgnoreCase("local");
    }

    /** Whether a setting has a value that is not blank. */
    public boolean isGiven(String name) {
        return !value(name).isBlank();
    }

    /** Returns the value of a setting, empty if it has none. */
    public String value(String name) {
        return config.getOptionalValue(name, String.class).orElse("");
    }

    /** Returns the value of a setting as a whole number; empty if it has none or is not one. */
    public OptionalInt number(String name) {
        try {
            return config.getOptionalValue(name, Integer.class).stream()
                    .mapToInt(Integer::intValue)
                    .findFirst();
        } catch (IllegalArgumentException notANumber) {
            return OptionalInt.empty();
        }
    }

    /** Refuses a setting without a value. */
    public void require(String name, String expected) {
        require(name, String.class, expected, found -> true);
    }

    /** Refuses a setting without a value, with one that is not of the type, or with one that is not accepted. */
    public <T> void require(String name, Class<T> type, String expected, Predicate<T> accepted) {
        if (isGiven(name)) {
            accept(name, type, expected, accepted);
        } else if (!files.isNamed(variable(name))) { // a file that cannot be read is refused already
            refuse(name, expected, "nothing");
        }
    }

    /** Refuses a setting without a value, or with one that is too short or the placeholder of a sample. */
    public void requireKey(String name) {
        require(
                name,
                String.class,
                "%d characters or more, not the placeholder of a sample,".formatted(MIN_KEY_LENGTH),
                key -> key.length() >= MIN_KEY_LENGTH && !key.contains(PLACEHOLDER));
    }

    /** Refuses a setting whose value is not of the type or not accepted; it may have none. */
    public <T> void accept(String name, Class<T> type, String expected, Predicate<T> accepted) {
        if (isGiven(name) && !isAccepted(name, type, accepted)) {
            refuse(name, expected, SecretFiles.isSecret(variable(name)) ? "another value" : "'" + value(name) + "'");
        }
    }

    /** Whether nobody on the way can read what is sent to this address: it is https, or on this machine. */
    public static boolean isEncryptedOrLocal(URI address) {
        return "https".equals(address.getScheme()) && address.getHost() != null
                || "http".equals(address.getScheme()) && LOOPBACK.contains(String.valueOf(address.getHost()));
    }

    /** Returns the environment variable of a setting: {@code VIGIA_SMTP_HOST} of {@code vigia.smtp.host}. */
    public static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private <T> boolean isAccepted(String name, Class<T> type, Predicate<T> accepted) {
        try {
            return config.getOptionalValue(name, type).filter(accepted).isPresent();
        } catch (IllegalArgumentException notOfTheType) {
            return false;
        }
    }

    private void refuse(String name, String expected, String found) {
        refusals.add("%s: expected %s but found %s".formatted(variable(name), expected, found));
    }
}
