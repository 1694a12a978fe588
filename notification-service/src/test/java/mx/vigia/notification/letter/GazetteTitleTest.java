package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of acts in the official gazette, as they are shortened. */
class GazetteTitleTest {
    private static final int ROOM = 70;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acuerdo por el que se somete a consulta pública el anteproyecto de reglas de auditorías de faros | reglas de auditorías de faros
            ACUERDO mediante el cual el Pleno de la Comisión Reguladora de Telecomunicaciones determina someter a consulta pública durante veinte días hábiles el Anteproyecto de Lineamientos de Faros | Lineamientos de Faros
            Anteproyecto de lineamientos de faros, que se somete a consulta pública durante 20 días naturales | lineamientos de faros
            Aviso de consulta pública del Proyecto de Norma Oficial Mexicana PROY-NOM-072-SSA1-2025, Etiquetado de medicamentos | PROY-NOM-072-SSA1-2025, Etiquetado de medicamentos
            Aviso de consulta pública del Proyecto de Modificación de la Norma Oficial Mexicana NOM-157-SEMARNAT-2009, Que establece | Proyecto de Modificación de la NOM-157-SEMARNAT-2009, Que establece
            Proyecto de Norma Oficial Mexicana PROY-NOM-012-CONAGUA-2015, Grifería, publicado para su consulta pública, el día 9 de junio de 2016 | PROY-NOM-012-CONAGUA-2015, Grifería
            Aviso por el que se da a conocer el cambio de domicilio oficial del Centro de Faros | cambio de domicilio oficial del Centro de Faros
            Acuerdo por el que se desincorpora del régimen de dominio público un faro | desincorpora del régimen de dominio público un faro
            Aviso por el que se amplía el plazo de la consulta pública del anteproyecto de reglas de faros | amplía el plazo de la consulta pública del anteproyecto de reglas de faros
            Proyecto de decreto por el que se expide la Ley General de Faros | Proyecto de decreto por el que se expide la Ley General de Faros
            Proyecto de Ley de Ingresos de la Federación | Proyecto de Ley de Ingresos de la Federación
            Acuerdo por el que se deja sin efectos el diverso por el que se somete a consulta pública el anteproyecto de reglas de faros | deja sin efectos el diverso por el que se somete a consulta pública el anteproyecto de reglas de faros
            Aviso por el que se otorga una prórroga al plazo por el que se somete a consulta pública el anteproyecto de reglas de faros | otorga una prórroga al plazo por el que se somete a consulta pública el anteproyecto de reglas de faros
            Ley General de Faros | Ley General de Faros
            """)
    void formulaIsLeftOut(String title, String rest) {
        assertThat(new GazetteTitle(title).withoutFormula()).isEqualTo(rest);
    }

    @Test
    void consultationsAreToldApartInASubject() {
        var one = new BillReferenceText(
                "Acuerdo", "Acuerdo por el que se somete a consulta pública el anteproyecto de reglas de faros");
        var other = new BillReferenceText(
                "Acuerdo", "Acuerdo por el que se somete a consulta pública el anteproyecto de reglas de boyas");

        assertThat(one.shorten(24)).isEqualTo("Reglas de faros");
        assertThat(other.shorten(24)).isEqualTo("Reglas de boyas");
        assertThat(one.brief(24, true)).isEqualTo("Reglas de faros");
        assertThat(one.full()).startsWith("Acuerdo por el que se somete a consulta pública");
    }

    @Test
    void recordedTitlesDifferMoreWithoutTheirFormulas() throws IOException {
        var titles = recorded();

        assertThat(titles).hasSizeGreaterThan(300);
        assertThat(names(titles, title -> new BillReferenceText("", title).brief(ROOM, false)))
                .isGreaterThanOrEqualTo(names(titles, title -> PlainText.cut(title, ROOM)));
        assertThat(titles)
                .allSatisfy(title ->
                        assertThat(new GazetteTitle(title).withoutFormula()).isNotBlank());
    }

    private static long names(List<String> titles, UnaryOperator<String> naming) {
        return titles.stream().map(naming).distinct().count();
    }

    private static List<String> recorded() throws IOException {
        var file = Path.of(System.getProperty("vigia.shared", "nowhere"), "recorded", "dof", "noms_dof_lista.json");
        Assumptions.assumeTrue(Files.isRegularFile(file), "recorded pages are not here");
        return Pattern.compile("\"((?:Aviso|Acuerdo|Norma|Proyecto|Respuesta|Aclaración|Modificación)[^\"]{40,})\"")
                .matcher(Files.readString(file))
                .results()
                .map(title -> title.group(1))
                .distinct()
                .toList();
    }
}
