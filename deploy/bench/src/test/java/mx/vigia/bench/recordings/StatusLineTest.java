package mx.vigia.bench.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StatusLineTest {

    @Test
    void statusLineHasKindAndPhrase() {
        var given =
                "kind: referred · chamber: deputies · phrase: Turnada a la Comisión de Salud: opinión · date: 2026-03-05"
                        + " · committees: name: Salud · purpose: report";

        assertThat(StatusLine.of("a.html", given))
                .isEqualTo(new StatusLine("a.html", "referred", "Turnada a la Comisión de Salud: opinión"));
    }

    @Test
    void stepWithoutKindOrPhraseIsRefused() {
        assertThatThrownBy(() -> StatusLine.of("a.html", "kind: other · date: 2026-03-05"))
                .hasMessageContaining("a.html")
                .hasMessageContaining("kind: other");
    }
}
