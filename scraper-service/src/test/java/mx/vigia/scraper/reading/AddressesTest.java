package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void anAddressPastedTwiceIsOne() {
        assertThat(Addresses.parseHttp("https://faro.example.mx/ahttps://faro.example.mx/a"))
                .contains(URI.create("https://faro.example.mx/a"));
    }

    @Test
    void anEndlessLinkIsNoAddressAndIsNotSearched() {
        var endless = "https://".repeat(100_000) + "x";

        assertTimeoutPreemptively(
                Duration.ofSeconds(4),
                () -> assertThat(Addresses.parseHttp(endless)).isEmpty());
    }
}
