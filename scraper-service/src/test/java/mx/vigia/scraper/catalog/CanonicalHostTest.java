package mx.vigia.scraper.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalHostTest {
    private static final Site SITE = new Site(
            "mx.faro",
            "Faro",
            URI.create("https://faro.example.mx/"),
            List.of("faro.example.mx", "www.puerto.example.mx"),
            List.of(URI.create("https://faro.example.mx/")),
            Duration.ofSeconds(1),
            Duration.ofHours(1),
            Duration.ofDays(1));

    @ParameterizedTest
    @CsvSource({
        "https://faro.example.mx/a?b=1#c, https://faro.example.mx/a?b=1#c",
        "https://www.faro.example.mx/a?b=1#c, https://faro.example.mx/a?b=1#c",
        "http://WWW.Faro.example.mx:80/a, http://faro.example.mx:80/a",
        "https://puerto.example.mx/%C3%B1, https://www.puerto.example.mx/%C3%B1",
        "https://www.faro.example.mx/r?u=https://www.faro.example.mx/x,"
                + " https://faro.example.mx/r?u=https://www.faro.example.mx/x",
        "https://www.www.faro.example.mx/, https://www.www.faro.example.mx/",
        "https://otro.example.mx/?u=//www.faro.example.mx, https://otro.example.mx/?u=//www.faro.example.mx"
    })
    void aHostIsTheSameWithOrWithoutWww(URI written, URI canonical) {
        assertThat(SITE.canonical(written)).isEqualTo(canonical);
        assertThat(SITE.canonical(SITE.canonical(written))).isEqualTo(canonical);
    }
}
