package mx.vigia.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Trusted proxies are configured by address blocks, so no request needs a DNS lookup. */
class TrustedProxiesTest {

    @Test
    void trustedProxiesAreAddressBlocks() {
        var trusted = ConfigProvider.getConfig().getValue("quarkus.http.proxy.trusted-proxies", String[].class);

        assertThat(trusted).isNotEmpty().allMatch(block -> block.matches("[0-9a-f.:]+/[0-9]{1,3}"));
    }
}
