package mx.vigia.scraper.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FragmentTest {
    private static final FetchedPage PLACE =
            FetchedPage.of(URI.create("https://congreso.example/iniciativas/lista.txt"), "", LocalDate.of(2026, 10, 9));

    @Test
    void aFragmentIsReadOnOneLine() {
        assertThat(Fragment.text("<div>Ley&nbsp;de\n <b>Aguas</b></div>")).isEqualTo("Ley de Aguas");
    }

    @Test
    void firstLinkIsRelativeToThePage() {
        assertThat(Fragment.link("<a href='pdf/1.pdf'>PDF</a><a href='/2.pdf'>otro</a>", PLACE))
                .hasValue(URI.create("https://congreso.example/iniciativas/pdf/1.pdf"));
        assertThat(Fragment.link("<a href='javascript:ver(1)'>PDF</a>", PLACE)).isEmpty();
        assertThat(Fragment.link("sin liga", PLACE)).isEmpty();
    }
}
