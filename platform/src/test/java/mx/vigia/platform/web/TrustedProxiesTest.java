package mx.vigia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Whoever is trusted to say for whom it asks is named by address blocks. */
class TrustedProxiesTest {

    @Test
    void noRequestHasToAskTheNameServiceWhoIsTrusted() {
        var trusted = ConfigProvider.getConfig().getValue("quarkus.http.proxy.trusted-proxies", String[].class);

        assertThat(trusted).isNotEmpty().allMatch(block -> block.matches("[0-9a-f.:]+/[0-9]{1,3}"));
    }
}
