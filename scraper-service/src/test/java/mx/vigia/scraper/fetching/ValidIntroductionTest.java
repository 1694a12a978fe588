package mx.vigia.scraper.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.validator.BeanValidationConfigValidatorImpl;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValidIntroductionTest {
    @Test
    void productionDoesNotStartWithoutAContact() {
        assertThatThrownBy(() -> userAgentConfig(Map.of()))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining("VIGIA_FETCHING_CONTACT");
        assertThat(userAgentConfig(Map.of("vigia.fetching.contact", "vigia@ami.example"))
                        .contact())
                .contains("vigia@ami.example");
    }

    @Test
    void productionWithStandInsDoesNotStart() {
        var hosts = "gaceta.example=http://127.0.0.1:8084";

        assertThatThrownBy(() ->
                        userAgentConfig(Map.of("vigia.fetching.contact", "a@b.example", "vigia.fetching.hosts", hosts)))
                .hasMessageContaining("VIGIA_FETCHING_HOSTS");
        assertThatThrownBy(() -> userAgentConfig(Map.of(
                        "vigia.fetching.contact", "a@b.example", "vigia.fetching.name-server", "127.0.0.1:8084")))
                .hasMessageContaining("VIGIA_FETCHING_NAME_SERVER");
        assertThat(userAgentConfig(Map.of("vigia.environment", "local", "vigia.fetching.hosts", hosts))
                        .hosts())
                .contains(hosts);
    }

    private static UserAgentConfig userAgentConfig(Map<String, String> published) {
        return new SmallRyeConfigBuilder()
                .withMapping(UserAgentConfig.class)
                .withValidator(new BeanValidationConfigValidatorImpl())
                .withSources(new PropertiesConfigSource(published, "told", 100))
                .withMappingIgnore("vigia.**")
                .build()
                .getConfigMapping(UserAgentConfig.class);
    }
}
