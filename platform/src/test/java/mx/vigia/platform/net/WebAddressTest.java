package mx.vigia.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://congreso.example",
                "http://congreso.example/a.pdf",
                "HTTPS://congreso.example/a",
                "https://congreso.example:8443/a//b?c=//d#e",
                "https://api.congreso.example/v1/bills.json"
            })
    void addressWithSchemeAndHostIsOne(String address) {
        assertThat(WebAddress.is(address)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "//evil.example/a",
                "\\\\evil.example\\a",
                "/\\evil.example/a",
                "https:evil.example/a",
                "http:evil.example/a",
                "https:/evil.example/a",
                "https:///evil.example/a",
                "https://congreso.example@evil.example/a",
                "https:\\\\evil.example/a",
                "https://congreso.example\\@evil.example/a",
                "/a",
                "a.pdf",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "ftp://congreso.example/a"
            })
    void whatBrowsersWouldCompleteIsNone(String address) {
        assertThat(WebAddress.is(address)).isFalse();
        assertThat(PublicPage.is(address)).isFalse();
    }
}
