package mx.vigia.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mx.vigia.notification.account.AccessSigningConfig;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.notification.member.oidc.OidcConfig;
import mx.vigia.notification.watch.WatchConfig;
import mx.vigia.platform.access.AccessKeysConfig;
import mx.vigia.platform.realparts.AccessTopic;
import mx.vigia.platform.web.PlatformConfig;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionModeTest {
    private static final Map<String, String> SOUND = Map.of(
            "vigia.environment", "production",
            "vigia.public-origin", "https://vigia.ami.example",
            "vigia.smtp.tls", "starttls",
            "vigia.gauge-key", "a-key-for-tests-only-of-more-than-32-characters",
            "vigia.endpoints.key", "a-key-for-tests-only-of-more-than-32-characters",
            "vigia.access.signing-key", AccessTopic.SIGNING_KEY,
            "vigia.access.public-key", AccessTopic.PUBLIC_KEY);

    @Test
    void validConfigurationIsAccepted() {
        assertThatCode(() -> read(SOUND)).doesNotThrowAnyException();
        assertThatCode(() -> read(with("vigia.public-origin", "http://127.0.0.1:8080")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "vigia.public-origin, http://vigia.ami.example, VIGIA_PUBLIC_ORIGIN: expected https://… in production but found 'http://vigia.ami.example'",
        "vigia.public-origin, http://localhost.evil.example, VIGIA_PUBLIC_ORIGIN: expected",
        "vigia.smtp.tls, when-offered, VIGIA_SMTP_TLS: expected 'starttls' or 'implicit' in production but found 'when-offered'",
        "vigia.bounces.tls, false, VIGIA_BOUNCES_TLS: expected 'true' in production but found 'false'",
        "vigia.seed, local, VIGIA_SEED: expected nothing in production but found 'local'",
        "vigia.oidc.issuer, http://identity.ami.example, VIGIA_OIDC_ISSUER: expected https://… but found 'http://identity.ami.example'",
        "vigia.oidc.issuer, https://identity.ami.example, VIGIA_OIDC_CLIENT_SECRET: expected a value beside VIGIA_OIDC_ISSUER but found nothing",
        "vigia.oidc.client-id, vigia, VIGIA_OIDC_ISSUER: expected https://… beside a client but found nothing",
        "vigia.endpoints.key, too-short, VIGIA_ENDPOINTS_KEY: expected 32 characters or more but found fewer",
        "vigia.endpoints.loopback, true, VIGIA_ENDPOINTS_LOOPBACK: expected 'false' in production but found 'true'",
        "vigia.access.signing-key, c2hvcnQ=, VIGIA_ACCESS_SIGNING_KEY: expected a private Ed25519 key",
        "vigia.access.signing-key, '', VIGIA_ACCESS_SIGNING_KEY: expected a private Ed25519 key",
        "vigia.access.public-key, '', VIGIA_ACCESS_PUBLIC_KEY: expected a public Ed25519 key",
        "vigia.access.public-key, MCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=, VIGIA_ACCESS_PUBLIC_KEY: expected the public key of VIGIA_ACCESS_SIGNING_KEY but found that of another pair",
        "vigia.access.former-public-key, c2hvcnQ=, VIGIA_ACCESS_FORMER_PUBLIC_KEY: expected a public Ed25519 key",
        "vigia.gauge-key, too-short, VIGIA_GAUGE_KEY: expected 32 characters or more but found fewer",
    })
    void invalidConfigurationIsRefusedNamingTheExpectation(String name, String value, String refusal) {
        assertThatThrownBy(() -> read(with(name, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(refusal);
    }

    @Test
    void localModeAcceptsWhatProductionRefuses() {
        var config = new HashMap<>(with("vigia.environment", "local"));
        config.put("vigia.seed", "local");
        config.put("vigia.public-origin", "http://192.168.1.7:8080");
        config.remove("vigia.smtp.tls");

        assertThatCode(() -> read(config)).doesNotThrowAnyException();
        assertThat(config).containsEntry("vigia.environment", "local");
    }

    private static Map<String, String> with(String name, String value) {
        var config = new HashMap<>(SOUND);
        config.put(name, value);
        return config;
    }

    private static void read(Map<String, String> config) {
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            new SmallRyeConfigBuilder()
                    .withSources(new PropertiesConfigSource(config, "test", 100))
                    .withConverter(Duration.class, 100, new DurationConverter())
                    .withMapping(PlatformConfig.class)
                    .withMapping(LocalModeConfig.class)
                    .withMapping(AccessKeysConfig.class)
                    .withMapping(AccessSigningConfig.class)
                    .withMapping(WatchConfig.class)
                    .withMapping(OidcConfig.class)
                    .withMapping(EndpointConfig.class)
                    .withMappingIgnore("vigia.**")
                    .withValidator(new BeanValidationConfigValidator() {
                        @Override
                        public Validator getValidator() {
                            return factory.getValidator();
                        }
                    })
                    .build();
        }
    }
}
