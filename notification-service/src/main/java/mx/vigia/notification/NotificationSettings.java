package mx.vigia.notification;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import mx.vigia.platform.settings.SettingsCheck;
import mx.vigia.platform.settings.SettingsRules;
import mx.vigia.platform.signing.Ed25519Keys;

/** What notification-service needs to be set beside what every service needs: keys, the mail server, encryption. */
public final class NotificationSettings implements SettingsRules {
    private static final String MAIL_ADDRESS = "[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final String BOUNCE_ADDRESS = "[A-Za-z0-9._-]{1,20}@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+";
    private static final Set<String> ENCRYPTED = Set.of("starttls", "implicit");
    private static final int MAX_PORT = 65_535;

    @Override
    public void check(SettingsCheck settings) {
        settings.requireKey("vigia.gauge-key");
        settings.requireKey("vigia.endpoints.key");
        settings.require(
                "vigia.access.signing-key",
                String.class,
                "the private Ed25519 key (PKCS #8, DER, base64) of VIGIA_ACCESS_PUBLIC_KEY",
                key -> Ed25519Keys.isPrivateOf(settings.value("vigia.access.public-key"), key));
        checkMail(settings);
        checkOpenIdConnect(settings);
        if (settings.isProduction()) {
            checkProduction(settings);
        } else {
            settings.accept("vigia.seed", String.class, "'local' or nothing", "local"::equals);
        }
    }

    private static void checkMail(SettingsCheck settings) {
        settings.require("vigia.mail.from", String.class, "a mail address", found -> found.matches(MAIL_ADDRESS));
        settings.accept("vigia.canary.address", String.class, "a mail address", found -> found.matches(MAIL_ADDRESS));
        settings.require("vigia.smtp.host", "the host name of the mail server");
        settings.require(
                "vigia.smtp.port",
                Integer.class,
                "the port of the mail server",
                found -> found > 0 && found <= MAX_PORT);
        settings.accept(
                "vigia.bounces.address",
                String.class,
                "a mail address with at most 20 characters before the @",
                found -> found.matches(BOUNCE_ADDRESS));
    }

    /** An issuer needs a client, and what it is sent is encrypted. */
    private static void checkOpenIdConnect(SettingsCheck settings) {
        if (settings.isGiven("vigia.oidc.issuer")) {
            settings.accept("vigia.oidc.issuer", URI.class, "https://HOST", SettingsCheck::isEncryptedOrLocal);
            settings.require("vigia.oidc.client-id", "a value beside VIGIA_OIDC_ISSUER");
            settings.require("vigia.oidc.client-secret", "a value beside VIGIA_OIDC_ISSUER");
        } else if (settings.isGiven("vigia.oidc.client-id") || settings.isGiven("vigia.oidc.client-secret")) {
            settings.require("vigia.oidc.issuer", "https://HOST beside a client");
        }
    }

    /** There is no example data, letters and bounces travel encrypted, and no webhook goes to this machine. */
    private static void checkProduction(SettingsCheck settings) {
        settings.accept("vigia.seed", String.class, "nothing in production", found -> false);
        settings.require(
                "vigia.smtp.tls",
                String.class,
                "'starttls' or 'implicit' in production",
                found -> ENCRYPTED.contains(found.toLowerCase(Locale.ROOT)));
        settings.accept("vigia.bounces.tls", Boolean.class, "'true' in production", encrypted -> encrypted);
        settings.accept("vigia.endpoints.loopback", Boolean.class, "'false' in production", allowed -> !allowed);
    }
}
