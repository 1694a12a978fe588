package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Que reforma el artículo 4 de la Ley de Faros, en materia de alertas tempranas. | Alertas tempranas
                    Iniciativa con proyecto de decreto por el que se reforma la Ley de Faros, en materia de boyas, suscrita por la diputada A | Boyas
                    De la Comisión de Marina, con proyecto de decreto por el que se expide la Ley General de Faros | Ley General de Faros
                    Que expide la Ley General de Faros; y reforma la Ley de Puertos | Ley General de Faros
                    Que reforma los artículos 7 y 9 de la Ley de Faros y Balizas. | Ley de Faros y Balizas
                    Que adiciona la Ley en Materia de Telecomunicaciones, en materia de itinerancia | Itinerancia
                    Que adiciona el artículo 3 de la Ley de Faros, para encender los faros de noche | Encender los faros de noche
                    Con punto de acuerdo, por el que se exhorta al Faro Mayor a alumbrar | Se exhorta al Faro Mayor a alumbrar
                    DECRETO QUE REFORMA LA LEY DE FAROS, EN MATERIA DE BOYAS (EN LO GENERAL) | Boyas
                    De la Sen. María Boya, del Grupo Parlamentario de la Marea, con proyecto de decreto por el que se reforman diversas disposiciones de la Ley de Anclas. | Ley de Anclas
                    Que reforma la Ley de Faros, en materia de IA | IA
                    Que reforma la Ley de Faros, en materia de denuncias presentadas por menores | Denuncias presentadas por menores
                    Que reforma la Ley de Faros, en materia de derechos de niñas, niños, y adolescentes | Derechos de niñas, niños, y adolescentes
                    Que abroga la Ley de Faros | Abroga la Ley de Faros
                    Dictamen en sentido negativo de la Comisión de Marina, con proyecto de decreto por el que se reforma la Ley de Faros, en materia de boyas | Dictamen en sentido negativo: Boyas
                    An Act Concerning Lighthouses | An Act Concerning Lighthouses
                    """)
    void nameSaysWhatAMatterIsAbout(String title, String name) {
        assertThat(ShortName.of(title)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Que reforma", "x", "En materia de ", "Con punto de acuerdo, que", ".", "DECRETO"})
    void titleThatIsOnlyAFormulaIsItsOwnName(String title) {
        assertThat(ShortName.of(title)).isNotBlank();
    }

    @Test
    void absentTitleHasNoShortName() {
        assertThat(ShortName.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {71, 500})
    void nameIsAtMostSeventyCharacters(int length) {
        assertThat(ShortName.of("Se exhorta " + "a ".repeat(length)))
                .hasSizeLessThanOrEqualTo(ShortName.MAX_LENGTH + 1);
    }
}
