package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {

    @ParameterizedTest
    @CsvSource({
        "agua, aguas",
        "ley, leyes",
        "juez, jueces",
        "crédito, créditos",
        "regulación, regulaciones",
        "regulacion, regulación",
        "regulacion, regulaciones",
        "iniciativa, INICIATIVAS",
        "niño, niños",
        "año, años",
        "caña, cañas",
        "menor, menores",
        "algoritmo, algoritmos",
        "cibernético, ciberneticos",
        "dato, datos",
        "red, redes",
        "pingüino, pinguinos",
        "1o., 1",
        "1°, 1",
        "1º, 1",
        "6o, 6°",
        "2a., 2",
        "3er, 3",
        "usuaria, usuarios",
        "niñas, niños",
        "diputada, diputado",
        "trabajadoras, trabajador",
        "consumidora, consumidores",
        "autora, autores",
        "cibernéticas, cibernético",
        "informatica, informáticos",
        "tributario, tributarias",
        "regulatorio, regulatorias",
        "íntimo, íntimas",
        "financieras, financiero",
        "jurídica, jurídicos",
        "pequeñas, pequeño"
    })
    void variantsShareAStem(String one, String other) {
        assertThat(TextAnalyzer.stems(one)).isEqualTo(TextAnalyzer.stems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "casa, caso",
        "medio, media",
        "año, ano",
        "años, anos",
        "caña, cana",
        "cañas, canas",
        "niño, nino",
        "peña, pena",
        "secretaria, secretario",
        "pública, público",
        "política, político",
        "química, químico",
        "armada, armado",
        "segura, seguro",
        "cerrada, cerrado",
        "hora, hor",
        "5G, 5",
        "4 bis, 4"
    })
    void differentWordsHaveDifferentStems(String one, String other) {
        assertThat(TextAnalyzer.stems(one)).isNotEqualTo(TextAnalyzer.stems(other));
    }

    @Test
    void theExactFormKeepsAccentsAndPlurals() {
        assertThat(TextAnalyzer.exactWords("Los CRÉDITOS de la Caña"))
                .containsExactly("los", "créditos", "de", "la", "caña");
    }

    @Test
    void aDecomposedEñeIsStillAnEñe() {
        var decomposed = Normalizer.normalize("año", Normalizer.Form.NFD);

        assertThat(TextAnalyzer.stems(decomposed)).isEqualTo(TextAnalyzer.stems("año"));
        assertThat(TextAnalyzer.fold("  Cañá \u00a0DULCE ")).isEqualTo("caña dulce");
    }
}
