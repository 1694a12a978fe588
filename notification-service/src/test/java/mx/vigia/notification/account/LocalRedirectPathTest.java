package mx.vigia.notification.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalRedirectPathTest {
    @Test
    void localPageIsAllowedAsRedirect() {
        assertThat(new LocalRedirectPath("/watches/new?gauge=a.b").value()).isEqualTo("/watches/new?gauge=a.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "",
                "watches",
                "/a\r\nSet-Cookie: x",
                "/sign-out",
                "javascript:alert(1)",
                "/a\\b"
            })
    void externalRedirectFallsBackToTheWatches(String back) {
        assertThat(new LocalRedirectPath(back).value()).isEqualTo("/watches");
    }
}
