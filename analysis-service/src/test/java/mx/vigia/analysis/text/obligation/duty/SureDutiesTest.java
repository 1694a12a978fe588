package mx.vigia.analysis.text.obligation.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SureDutiesTest {
    @Test
    void orderDirectlyBehindItsSubjectIsSure() {
        assertThat(read("Artículo 4. Los concesionarios deberán encender la lámpara al anochecer."))
                .containsExactly("Los concesionarios: encender la lámpara al anochecer");
    }

    @Test
    void relativeClauseAndRemarkBelongToTheSubject() {
        assertThat(read("Artículo 5. Los armadores que operen de noche deberán llevar dos luces. La Capitanía, en"
                        + " coordinación con la Armada, vigilará el canal."))
                .containsExactly("Los armadores: llevar dos luces", "La Capitanía: vigilará el canal");
    }

    @Test
    void termToDoSomethingIsSure() {
        assertThat(read("Los ayuntamientos costeros contarán con un plazo de un año para adecuar sus bandos."))
                .containsExactly("Los ayuntamientos costeros: adecuar sus bandos");
    }

    @Test
    void secondDeedOfTheSameBearerIsSure() {
        assertThat(read("La Capitanía llevará la bitácora y publicará sus estadísticas."))
                .containsExactly("La Capitanía: llevará la bitácora", "La Capitanía: publicará sus estadísticas");
    }

    @Test
    void fractionsOfAListAreSureWithTheirHead() {
        assertThat(
                        read(
                                "Artículo 6. Son obligaciones de los agentes navieros:\n\nI. Abordar los buques mayores;\n\nII. No"
                                        + " abandonar el puente.\n\nArtículo 7. Corresponde a la Capitanía:\n\nI. Fijar los turnos."))
                .containsExactly(
                        "los agentes navieros: Abordar los buques mayores",
                        "los agentes navieros: abandonar el puente",
                        "la Capitanía: Fijar los turnos");
    }

    @Test
    void orderOfSomebodyElsesClauseIsWithheld() {
        assertThat(read("El juez determinará si la persona que apagó el faro, además de la multa, deberá repararlo."))
                .noneMatch(duty -> duty.contains("repararlo"));
    }

    @Test
    void bearerThatIsOnlyAPronounIsWithheld() {
        assertThat(read("Se avisará a los pilotos, quienes deberán fondear en la rada."))
                .isEmpty();
    }

    @Test
    void deedWithAnEnumerationIsWithheld() {
        assertThat(read("Los armadores deberán entregar la matrícula, el rol de tripulantes y la póliza."))
                .isEmpty();
    }

    @Test
    void negatedFutureMayExemptAndIsWithheld() {
        assertThat(read("La autoridad no cobrará el derecho de luz. Ningún concesionario apagará sus luces."))
                .containsExactly("Ningún concesionario: apagará sus luces");
    }

    @Test
    void deedThatEndsWithAVerbWithoutObjectIsWithheld() {
        assertThat(read("La Secretaría llevará un registro para recabar, ordenar y publicar los naufragios."))
                .noneMatch(duty -> duty.endsWith("recabar"));
    }

    @Test
    void commaOfADeadlineWithholdsNothing() {
        assertThat(read("Los armadores deberán entregar a la Capitanía, dentro de los diez días siguientes al arribo,"
                        + " el rol de tripulantes."))
                .hasSize(1);
    }

    @Test
    void nobodyIsBoundByAThing() {
        assertThat(read("El faro deberá medir diez metros. La cuota se pagará a más tardar el 5 de mayo."))
                .isEmpty();
    }

    private static List<String> read(String text) {
        return SureDuties.read(text).stream()
                .map(duty -> duty.bearer().in(text) + ": " + duty.action().in(text))
                .toList();
    }
}
