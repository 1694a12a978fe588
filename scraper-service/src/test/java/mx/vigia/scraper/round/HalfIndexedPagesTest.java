package mx.vigia.scraper.round;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.scraper.ScraperTestProfile;
import mx.vigia.scraper.SmallGazette;
import mx.vigia.scraper.reading.SpanishDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A part of an annex whose index has lost items that the page goes on printing: it is too short a list to be told by
 * what it was before.
 */
@QuarkusTest
@TestProfile(ScraperTestProfile.class)
class HalfIndexedPagesTest extends GazetteRounds {
    private static final String HEAD =
            "<html><head><title>Gaceta Parlamentaria, número 7121%s, jueves 3 de septiembre de 2026</title></head><body>";

    private String part;

    @BeforeEach
    void aDayWithOneAnnex() {
        var today = LocalDate.now(gaceta.manners().zone());
        var day = "/Gaceta/66/%d/%s/%s"
                .formatted(today.getYear(), SpanishDate.month(today), today.format(DateTimeFormatter.BASIC_ISO_DATE));
        part = day + "-II-3.html";
        SmallGazette.pages()
                .put(
                        day + ".html",
                        HEAD.formatted("")
                                + "<div id=\"NGaceta\">Gaceta Parlamentaria</div><div id=\"Anexos\"><a href=\"" + part
                                + "\">Anexo II-3</a></div></body></html>");
    }

    @Test
    void pageWithOneOfThreePrintedItemsIsSuspect() {
        show(1, 1);
        round();
        show(3, 3);
        var suspect = round();

        assertThat(suspect.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(suspect.published()).isZero();
        assertThat(suspect.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.what()).isEqualTo("fewer-named");
            assertThat(problem.address().getPath()).isEqualTo(part);
            assertThat(problem.expects()).containsExactly("items-as-printed", "3");
            assertThat(problem.finds()).containsExactly("count", "1");
        });

        show(3, 1, 2, 3);
        assertThat(round().published()).isEqualTo(2);
    }

    @Test
    void newPageCanBeSuspect() {
        show(3, 2);

        var suspect = round();

        assertThat(suspect.ending()).isEqualTo(FetchEnding.EMPTY_SUSPECT);
        assertThat(suspect.published()).isZero();
    }

    @Test
    void halfOfThePrintedItemsIsNotSuspect() {
        show(2, 1);

        assertThat(round().published()).isEqualTo(1);
    }

    @Test
    void missingPrintedItemsCanBeAccepted() {
        show(3, 2);
        round();

        assertThat(doubts.acceptPage(gaceta.id(), URI.create("https://gaceta.diputados.gob.mx" + part)))
                .isTrue();

        var accepted = round();
        assertThat(accepted.published()).isEqualTo(1);
        assertThat(accepted.problems()).extracting("what").containsExactly("fewer-believed");
    }

    /** So many items in full, and an index that names these of them. */
    private void show(int printed, int... named) {
        var index = IntStream.of(named)
                .mapToObj(i -> "<li><A class=\"Indice\" href=\"#Iniciativa%d\">%s</A></li>".formatted(i, title(i)))
                .collect(Collectors.joining());
        var texts = IntStream.rangeClosed(1, printed)
                .mapToObj(i -> "<a name=\"Iniciativa%d\"/><p class=\"Versales\">%s</p><p>Único. Se reforma."
                        .formatted(i, title(i)))
                .collect(Collectors.joining());
        SmallGazette.pages()
                .put(
                        part,
                        HEAD.formatted("-II-3") + "<div class=\"Indice\"><ul>" + index + "</ul></div>" + texts
                                + "</body></html>");
    }

    private static String title(int i) {
        var ordinal = List.of("Primera", "Segunda", "Tercera").get(i - 1);
        return "Que reforma la Ley " + ordinal
                + " del Índice, a cargo de la diputada Elena Marcela Robledo Quintana, del Grupo Parlamentario del PAN";
    }
}
