package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.vigia.platform.realparts.AccessTopic;
import mx.vigia.platform.realparts.SettingsMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotificationSettingsTest extends SettingsMatrix {
    private static final String KEY = "a-key-for-tests-only-of-more-than-32-characters";
    private static final String KEY_OF_ANOTHER_PAIR =
            "MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g"; // RFC 8032, 7.1, test 1
    private static final Map<String, String> REQUIRED = Map.of(
            "VIGIA_GAUGE_KEY", KEY,
            "VIGIA_ENDPOINTS_KEY", KEY,
            "VIGIA_ACCESS_SIGNING_KEY", AccessTopic.SIGNING_KEY,
            "VIGIA_MAIL_FROM", "vigia@ami.example",
            "VIGIA_SMTP_HOST", "mail.ami.example",
            "VIGIA_SMTP_PORT", "587",
            "VIGIA_SMTP_TLS", "starttls");
    private static final Map<String, List<String>> UNSAFE = Map.ofEntries(
            Map.entry("VIGIA_GAUGE_KEY", List.of("too-short")),
            Map.entry("VIGIA_ENDPOINTS_KEY", List.of("too-short")),
            Map.entry("VIGIA_ACCESS_SIGNING_KEY", List.of("c2hvcnQ=", KEY_OF_ANOTHER_PAIR)),
            Map.entry("VIGIA_MAIL_FROM", List.of("nobody")),
            Map.entry("VIGIA_CANARY_ADDRESS", List.of("nobody")),
            Map.entry("VIGIA_SMTP_PORT", List.of("smtp", "0", "65536")),
            Map.entry("VIGIA_SMTP_TLS", List.of("when-offered", "WHEN_OFFERED", "none")),
            Map.entry("VIGIA_BOUNCES_ADDRESS", List.of("a-name-of-more-than-20-characters@ami.example")),
            Map.entry("VIGIA_BOUNCES_TLS", List.of("false", "no")),
            Map.entry("VIGIA_ENDPOINTS_LOOPBACK", List.of("true", "yes")),
            Map.entry("VIGIA_SEED", List.of("local")));

    NotificationSettingsTest() {
        super("mx.vigia.notification", REQUIRED, UNSAFE);
    }

    @ParameterizedTest
    @CsvSource({
        "VIGIA_OIDC_ISSUER, http://identity.example, VIGIA_OIDC_ISSUER: expected https://HOST but found"
                + " 'http://identity.example'",
        "VIGIA_OIDC_ISSUER, https://identity.example, VIGIA_OIDC_CLIENT_ID: expected a value beside VIGIA_OIDC_ISSUER"
                + " but found nothing",
        "VIGIA_OIDC_ISSUER, https://identity.example, VIGIA_OIDC_CLIENT_SECRET: expected a value beside"
                + " VIGIA_OIDC_ISSUER but found nothing",
        "VIGIA_OIDC_CLIENT_ID, vigia, VIGIA_OIDC_ISSUER: expected https://HOST beside a client but found nothing",
    })
    void anIncompleteOrUnsafeProviderIsRefused(String variable, String value, String refusal) {
        assertThat(refusals(soundBut(Map.of(variable, value)))).contains(refusal);
    }

    @Test
    void aCompleteProviderIsAccepted() {
        var provider = Map.of(
                "VIGIA_OIDC_ISSUER", "https://identity.example",
                "VIGIA_OIDC_CLIENT_ID", "vigia",
                "VIGIA_OIDC_CLIENT_SECRET", "a-secret");

        assertThat(refusals(soundBut(provider))).isEmpty();
    }

    @Test
    void localModeAcceptsWhatProductionRefuses() {
        var environment = soundBut(Map.of(
                "VIGIA_ENVIRONMENT", "local",
                "VIGIA_SEED", "local",
                "VIGIA_PUBLIC_ORIGIN", "http://192.168.1.7:8080",
                "VIGIA_SMTP_TLS", "",
                "VIGIA_ENDPOINTS_LOOPBACK", "true",
                "VIGIA_BOUNCES_TLS", "false",
                "KAFKA_SECURITY_PROTOCOL", ""));

        assertThat(refusals(environment)).isEmpty();
        environment.put("VIGIA_SEED", "other");
        assertThat(refusals(environment)).containsExactly("VIGIA_SEED: expected 'local' or nothing but found 'other'");
    }
}
