package mx.vigia.local.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.local.pretend.matter.TrueStep.Particulars;
import org.junit.jupiter.api.Test;

class LetterItemsTest {
    private static final Particulars NOTHING_STATED = new Particulars("", "", "", "", List.of());

    @Test
    void letterAboutOneMatterIsOneItemWithItsSubject() {
        var letter = new LetterItems("ana", "1", "Aprobada: Ley de Nubes", "Ley de Nubes\n\nCon 5 votos.");

        assertThat(letter.told(List.of(fact("a", "Ley de Nubes"))))
                .singleElement()
                .extracting(Delivered::text)
                .asString()
                .contains("Aprobada", "5 votos");
    }

    @Test
    void itemEndsWhereTheNextMatterIsNamed() {
        var text = """
                Dos asuntos

                1. Se aprobó el asunto
                Ley de Nubes.
                Votos: 5

                Por qué: tema Nube

                2. Se publicó un asunto nuevo
                «Ley de Aguas»
                """;

        var told = new LetterItems("ana", "1", "Dos", text)
                .told(List.of(fact("a", "Ley de Nubes"), fact("b", "Ley de Aguas.")));

        assertThat(told.getFirst().text()).contains("Votos: 5", "Por qué").doesNotContain("nuevo");
        assertThat(told.getLast().text()).contains("asunto nuevo").doesNotContain("Votos");
    }

    private static DeliveredFact fact(String id, String title) {
        return new DeliveredFact(id, "new", List.of(), id, title, NOTHING_STATED, List.of());
    }
}
