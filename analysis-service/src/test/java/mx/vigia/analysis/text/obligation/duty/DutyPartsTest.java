package mx.vigia.analysis.text.obligation.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DutyPartsTest {
    @Test
    void bearerReachesOverAListJoinedByPrepositions() {
        assertThat(read("Las capitanías de la costa, de las islas y de los ríos, en sus turnos, llevarán la bitácora."))
                .containsExactly(
                        "Las capitanías de la costa, de las islas y de los ríos | llevarán la bitácora | - | -");
    }

    @Test
    void bearerKeepsAnAdjectiveBeforeItsNoun() {
        assertThat(read("Los armadores de buques de gran calado llevarán remolcador."))
                .containsExactly("Los armadores de buques de gran calado | llevarán remolcador | - | -");
    }

    @Test
    void bearerMayEndWithAClauseOfWhoever() {
        assertThat(read("Los pilotos o quienes hagan sus veces vigilarán el radar."))
                .containsExactly("Los pilotos o quienes hagan sus veces | vigilarán el radar | - | -");
    }

    @Test
    void authorityEndsBeforeWhatItIsToldOf() {
        assertThat(read("Los armadores deberán informar a la Secretaría de Marina del hundimiento de sus barcos."))
                .containsExactly("Los armadores | informar a la Secretaría de Marina del hundimiento de sus barcos | -"
                        + " | la Secretaría de Marina");
    }

    @Test
    void nounThatEndsLikeAParticipleKeepsItsDeadlineApart() {
        assertThat(read("La empresa deberá retirar el letrero y su contenido dentro de los tres días siguientes."))
                .containsExactly(
                        "La empresa | retirar el letrero y su contenido | dentro de los tres días siguientes | -");
    }

    @Test
    void timeOfALaterClauseIsNoDeadlineOfTheDeed() {
        assertThat(read("La Capitanía citará a los pilotos a una audiencia, que se celebrará dentro de los tres días"
                        + " siguientes."))
                .containsExactly("La Capitanía | citará a los pilotos a una audiencia | - | -");
    }

    @Test
    void compositionOfABodyOrdersNothing() {
        assertThat(read("El Consejo Portuario se integrará por cinco pilotos.")).isEmpty();
    }

    @Test
    void impersonalOrderWithAPronounBindsNobody() {
        assertThat(read("Si el piloto no acude, se le impondrá una medida.")).isEmpty();
    }

    private static List<String> read(String text) {
        return DutyReader.read(text).stream()
                .map(duty -> in(duty.bearer(), text) + " | " + in(duty.action(), text) + " | "
                        + in(duty.deadline(), text) + " | " + in(duty.authority(), text))
                .toList();
    }

    private static String in(TextSpan span, String text) {
        return span.isPresent() ? span.in(text) : "-";
    }
}
