package mx.vigia.scraper.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslatedProblemTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no such host: a.mx; left alone for another PT2M | no existe el servidor a.mx; nos pide esperar 2 minutos más | no such host: a.mx; left alone for another 2 minutes",
                "no connection within PT20S | sin conexión en 20 segundos | no connection within 20 seconds",
                "nothing more came for PT0.3S | no llegó nada más en 0.3 segundos | nothing more came for 0.3 seconds",
                "waited PT1H1M1S for a turn at a.mx | esperamos 1 hora 1 minuto 1 segundo nuestro turno en a.mx | waited 1 hour 1 minute 1 second for a turn at a.mx",
                "answered 429, Retry-After: 99999, cut to PT24H | respondió 429, y pide esperar 99999, que acortamos a 24 horas | answered 429, Retry-After: 99999, cut to 24 hours",
                "robots.txt: the connection was torn down; not asked again until 2026-09-02T13:01:00Z | robots.txt: se cortó la conexión; no se vuelve a pedir hasta 2 sep 2026, 7:01 h | robots.txt: the connection was torn down; not asked again until 2 Sep 2026, 7:01 h",
                "2026-09-02T13:01:00Z | 2026-09-02T13:01:00Z | 2026-09-02T13:01:00Z",
                "PT y Morena | PT y Morena | PT y Morena",
            })
    void durationsAreTranslated(String given, String es, String en) {
        assertThat(new TranslatedProblem(Messages.of(Language.ES, "messages/scraper")).words(given))
                .isEqualTo(es);
        assertThat(new TranslatedProblem(Messages.of(Language.EN, "messages/scraper")).words(given))
                .isEqualTo(en);
    }

    @Test
    void longFoundTextIsTruncated() {
        var spoken = new TranslatedProblem(Messages.of(Language.ES, "messages/scraper"));
        var dump = "<div class='txtsmall'>".repeat(20);
        var problem = new ReadingProblem(URI.create("https://a.mx/"), "field-unread", "a day", dump);

        assertThat(spoken.found(problem)).hasSize(241).startsWith("<div").endsWith("…");
        assertThat(spoken.expected(problem)).isEqualTo("un día");
    }

    @Test
    void everyPageKindIsTranslated() {
        for (var language : Language.values()) {
            var words = Messages.of(language, "messages/trial");
            assertThat(PageKind.values()).allMatch(kind -> words.has("page-kind." + kind.label()));
        }
    }
}
