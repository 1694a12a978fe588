package mx.vigia.platform.settings;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mx.vigia.platform.signing.Ed25519Keys;

/** What every service needs to be set: its database, the broker, and the address of the front door. */
public final class PlatformSettings implements SettingsRules {
    private static final String PLAINTEXT = "vigia.kafka.plaintext";
    private static final String PUBLIC_KEY = "a public Ed25519 key (X.509, DER, base64)";
    private static final Set<String> MODES = Set.of("production", "local");
    private static final Set<String> ENCRYPTED = Set.of("SSL", "SASL_SSL");

    @Override
    public void check(SettingsCheck settings) {
        settings.accept(
                "vigia.environment",
                String.class,
                "'production' or 'local'",
                found -> MODES.contains(found.toLowerCase(Locale.ROOT)));
        settings.require(
                "quarkus.datasource.jdbc.url",
                String.class,
                "jdbc:postgresql://HOST/NAME",
                found -> found.startsWith("jdbc:postgresql:"));
        settings.require("quarkus.datasource.username", "the role of the database");
        settings.require("quarkus.datasource.password", "the password of the role");
        settings.require("kafka.bootstrap.servers", "the addresses of the broker");
        settings.require("vigia.access.public-key", String.class, PUBLIC_KEY, Ed25519Keys::isPublic);
        settings.accept("vigia.access.former-public-key", String.class, PUBLIC_KEY, Ed25519Keys::isPublic);
        if (settings.isProduction()) {
            settings.require(
                    "vigia.public-origin",
                    URI.class,
                    "https://HOST without a path, query or user in production",
                    origin -> SettingsCheck.isEncryptedOrLocal(origin) && isBare(origin));
            checkBroker(settings);
        }
        checkQuotas(settings);
    }

    private static boolean isBare(URI origin) {
        return origin.getRawPath().isEmpty()
                && origin.getRawQuery() == null
                && origin.getRawFragment() == null
                && origin.getRawUserInfo() == null;
    }

    /** The same limits as those of {@code QuotaConfig}, where a search may cost other than its default. */
    private static void checkQuotas(SettingsCheck settings) {
        settings.accept("vigia.quota.window", Duration.class, "at least 1s", window -> window.toSeconds() >= 1);
        settings.accept("vigia.quota.reading", Duration.class, "at least 1ms", reading -> reading.toMillis() >= 1);
        for (var name : List.of("vigia.quota.search", "vigia.quota.remembered")) {
            settings.accept(name, Integer.class, "at least 1", number -> number >= 1);
        }
        var search = settings.number("vigia.quota.search").orElse(1);
        for (var name : List.of("vigia.quota.anonymous", "vigia.quota.token")) {
            settings.accept(name, Integer.class, "at least what a search costs", units -> units >= Math.max(1, search));
        }
    }

    /** Whoever writes to the broker can grant access, so that what it is sent must be encrypted. */
    private static void checkBroker(SettingsCheck settings) {
        settings.accept(PLAINTEXT, String.class, "'allowed' or nothing", "allowed"::equals);
        if (!settings.isGiven(PLAINTEXT)) {
            settings.require(
                    "kafka.security.protocol",
                    String.class,
                    "SASL_SSL or SSL in production, or %s=allowed,".formatted(SettingsCheck.variable(PLAINTEXT)),
                    found -> ENCRYPTED.contains(found.toUpperCase(Locale.ROOT)));
        }
    }
}
