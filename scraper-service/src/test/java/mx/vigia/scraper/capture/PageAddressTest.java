package mx.vigia.scraper.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageAddressTest {
    private static final URI HOME = URI.create("https://faros.example.mx/#lista");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://faros.example.mx/#lista",
                "https://FAROS.example.mx:443/#lista",
                "http://faros.example.mx:80#lista"
            })
    void samePageIsKnownHoweverItIsWritten(String written) {
        assertThat(PageAddress.known(URI.create(written), List.of(HOME))).isEqualTo(HOME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://faros.example.mx/",
                "https://faros.example.mx/#otra",
                "https://faros.example.mx/?x#lista",
                "https://faros.example.mx:8443/#lista"
            })
    void otherPageStaysWhatItIs(String written) {
        assertThat(PageAddress.known(URI.create(written), List.of(HOME))).isEqualTo(URI.create(written));
    }

    @ParameterizedTest
    @CsvSource({
        "http://faros.example.mx/, true",
        "https://faros.example.mx/#lista, true",
        "https://faros.example.mx/#otra, false",
        "https://faros.example.mx/otra, false",
        "https://faros.example.mx/?pagina=2, false"
    })
    void fileSavedElsewhereIsAnotherPage(String from, boolean same) {
        assertThat(PageAddress.mayBeSame(HOME, URI.create(from))).isEqualTo(same);
    }

    @Test
    void pathWithoutSlashIsTheRoot() {
        assertThat(PageAddress.mayBeSame(URI.create("https://faros.example.mx"), HOME))
                .isTrue();
    }
}
