package mx.vigia.analysis.language.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed of a bill finds it again, pasted as it is. */
class PrintedCitationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diario Oficial de la Federación, 23 de noviembre de 2026, edición matutina",
                "Congreso del Estado de Sonora, Gaceta No. 2081 - Octubre 13 2026",
                "Congreso de la Ciudad de México, Gaceta Parlamentaria 12",
                "BOE núm. 12, de 3 de septiembre de 2026 (BOE-A-2026-123)",
                "Diario Oficial N° 44512, de 2026-09-03",
                "91 FR 12345",
                "Ley de datos, 23 de noviembre de 2026"
            })
    void pastedCitationFindsItsBill(String citation) {
        var bill = AnalysedDocument.of(Map.of(
                QueryField.TITLE, List.of("Que reforma"), QueryField.NUMBER, List.of(PrintedCitation.value(citation))));

        assertThat(bill.matches(understood(citation))).isTrue();
        assertThat(bill.matches(understood('"' + citation + '"'))).isTrue();
        assertThat(bill.matches(understood(citation + " agua"))).isFalse();
        assertThat(understood(understood(citation).print())).isEqualTo(understood(citation));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaceta Parlamentaria, año XXX, número 7180-II-1-1, sábado 28 de noviembre de 2026",
                "Gaceta Parlamentaria, sábado 28 de noviembre de 2026, número 7180-II-1-1",
                "Gaceta de la Cámara de Diputados, núm. 7180-II-1-1, 28 de noviembre de 2026 (12)",
                "Gaceta del Senado, 7180-II-1-1, 2026-11-17",
                "Gaceta 7180-II-1-1, 2026-11-17, edición vespertina"
            })
    void numberIsReadDespiteSurroundingText(String typed) {
        var bill = AnalysedDocument.of(
                Map.of(QueryField.TITLE, List.of("Que reforma"), QueryField.NUMBER, List.of("7180-II-1-1")));

        assertThat(bill.matches(understood(typed))).isTrue();
        assertThat(bill.matches(understood(typed.replace("-1-1", "-1-2")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.dof.gob.mx/nota_detalle.php?codigo=5763234&fecha=03/09/2026,true",
        "http://dof.gob.mx/nota_detalle.php?codigo=5763234&fecha=03/09/2026/,true",
        "https://www.dof.gob.mx/nota_detalle.php?codigo=5763235&fecha=03/09/2026,false"
    })
    void anAddressFindsItsBill(String typed, boolean found) {
        var address =
                PrintedCitation.address("https://www.dof.gob.mx/nota_detalle.php?codigo=5763234&fecha=03/09/2026");
        var bill = AnalysedDocument.of(Map.of(QueryField.NUMBER, List.of(address.orElseThrow())));

        assertThat(bill.matches(understood(typed))).isEqualTo(found);
        assertThat(understood(understood(typed).print())).isEqualTo(understood(typed));
    }

    @Test
    void termsAreStillSearchedByTheirSynonyms() {
        var typed = "ciberseguridad personal data gaceta 2026 congreso";

        assertThat(QueryLanguage.termsIn(understood(typed))).isNotEmpty();
    }

    private static Query understood(String typed) {
        return ((Parsed) QueryLanguage.read(typed)).query();
    }
}
