package mx.vigia.analysis.search.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mx.vigia.analysis.search.TitlesByDay.Titled;
import org.junit.jupiter.api.Test;

class RisingPhraseFinderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);

    @Test
    void newPhraseEmergesButTheTitleFormulaDoesNot() {
        var before =
                titles(60, "Que reforma el artículo %d de la Ley de Inteligencia Artificial, en materia de archivo");
        var now = new ArrayList<>(
                titles(20, "Que reforma el artículo %d de la Ley de Inteligencia Artificial, en materia de archivo"));
        now.addAll(titles(
                5, "Que reforma el artículo 9%d de la Ley de Inteligencia Artificial, en materia de clonación de voz"));

        assertThat(new RisingPhraseFinder(now, before).emerging())
                .containsExactly(new RisingPhrase("clonación de voz", 5, 0));
    }

    @Test
    void phrasesMatchIgnoringAccentsAndCase() {
        var now = new ArrayList<>(titles(2, "Que regula la clonación de voz, capítulo %d"));
        now.addAll(titles(3, "QUE REGULA LA CLONACION DE VOZ, TÍTULO 1%d"));

        assertThat(new RisingPhraseFinder(now, titles(80, "Que expide la Ley %d")).emerging())
                .extracting(RisingPhrase::now)
                .contains(5);
    }

    @Test
    void phraseNeedsSeveralAuthorsAndBills() {
        var one = IntStream.range(0, 6)
                .mapToObj(bill -> new Titled(
                        UUID.randomUUID(),
                        "Que crea el Instituto %d de Neurotecnología".formatted(bill),
                        DAY,
                        List.of("Dip. A")))
                .toList();
        var now = new ArrayList<>(one);
        now.addAll(titles(2, "Que regula los gemelos digitales %d"));

        assertThat(new RisingPhraseFinder(now, titles(80, "Que expide la Ley %d")).emerging())
                .isEmpty();
    }

    @Test
    void unchangedTitlesYieldNoPhrase() {
        assertThat(new RisingPhraseFinder(List.of(), List.of()).emerging()).isEmpty();
        assertThat(new RisingPhraseFinder(titles(9, "Que expide la Ley %d"), titles(50, "Que expide la Ley %d"))
                        .emerging())
                .isEmpty();
    }

    /** So many bills of as many people. */
    private static List<Titled> titles(int count, String title) {
        return IntStream.range(0, count)
                .mapToObj(bill ->
                        new Titled(UUID.randomUUID(), title.formatted(bill), DAY, List.of("Dip. " + title + bill)))
                .toList();
    }
}
