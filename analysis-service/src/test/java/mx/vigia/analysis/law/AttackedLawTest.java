package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Norms in the lists of the Supreme Court: a constitutional action attacks a law and does not change it. */
class AttackedLawTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Artículos 12 y 15 de la Ley Federal de Derechos             | Ley Federal de Derechos | 12,15
        Ley Federal de Derechos, publicada el 3 de noviembre        | Ley Federal de Derechos | ''
        Decreto que reforma el artículo 3 de la Ley General de Salud | Ley General de Salud    | 3
        """)
    void lawIsNamedByTheCatalogueAndIsOnlyMentioned(String norm, String law, String articles) {
        var expected = articles.isEmpty() ? List.of() : List.of(articles.split(","));

        assertThat(AffectedLaws.known().ofSite("mx.scjn.acciones").of(norm, ""))
                .singleElement()
                .satisfies(named -> {
                    assertThat(named.law()).isEqualTo(law);
                    assertThat(named.relation()).isEqualTo(AmendmentKind.MENTION);
                    assertThat(named.articles()).isEqualTo(expected);
                });
    }
}
