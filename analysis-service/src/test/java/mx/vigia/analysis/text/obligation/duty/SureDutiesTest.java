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
    void remarkBehindTheSubjectChangesNothing() {
        assertThat(read("Artículo 5. La Capitanía, en coordinación con la Armada, vigilará el canal."))
                .containsExactly("La Capitanía: vigilará el canal");
    }

    @Test
    void bearerIsQuotedWithTheClauseThatRestrictsIt() {
        assertThat(read("Los armadores que operen de noche deberán llevar dos luces y publicarán sus rutas."))
                .containsExactly(
                        "Los armadores que operen de noche: llevar dos luces",
                        "Los armadores que operen de noche: publicarán sus rutas");
        assertThat(read("Los armadores que operen de noche deberán:\n\nI. Llevar dos luces."))
                .containsExactly("Los armadores que operen de noche: Llevar dos luces");
        assertThat(read("El armador que opere de noche llevará luces, sirena y radio, y publicará sus rutas."))
                .isEmpty();
    }

    @Test
    void dutyWithConditionOrExceptionIsWithheld() {
        assertThat(read("Si el buque encalla, el capitán deberá avisar a la Armada."))
                .isEmpty();
        assertThat(read("Cuando el buque encalle:\n\nI. El capitán deberá avisar a la Armada."))
                .isEmpty();
        assertThat(read("El capitán, en caso de niebla, deberá avisar a la Armada."))
                .isEmpty();
        assertThat(read("Los armadores deberán entregar la bitácora, salvo que la hayan perdido."))
                .isEmpty();
        assertThat(read("Los armadores deberán entregar la bitácora siempre que se les requiera."))
                .isEmpty();
        assertThat(read("Los concesionarios únicamente podrán cobrar la cuota de luz."))
                .isEmpty();
        assertThat(read("Los armadores deberán entregar la bitácora. Lo anterior no será aplicable a las canoas."))
                .isEmpty();
    }

    @Test
    void fractionUnderAHeadThatNamesPowersIsWithheld() {
        assertThat(read("El Director tendrá las siguientes facultades y obligaciones:\n\nI. Representar al Instituto."))
                .isEmpty();
        assertThat(read("Son derechos y obligaciones de los alumnos:\n\nI. Recibir una beca."))
                .isEmpty();
        assertThat(read("Son atribuciones y obligaciones del Consejo:\n\nI. Nombrar al Director."))
                .isEmpty();
        assertThat(read("Corresponde a la Capitanía:\n\nI. Fijar los turnos.")).isEmpty();
        assertThat(read("El Director tendrá las siguientes obligaciones:\n\nI. Llevar el registro."))
                .containsExactly("El Director: Llevar el registro");
    }

    @Test
    void whatIsSaidToBeNobodysDutyIsNone() {
        var texts = List.of(
                "No es obligación de los patrones informar a la Secretaría.",
                "No corresponde a la Secretaría: I. Fijar los turnos.",
                "No son obligaciones de los patrones:\n\nI. Pintar los muelles.");

        assertThat(texts)
                .allMatch(text ->
                        DutyReader.read(text).stream().noneMatch(duty -> duty.modality() == Duty.Modality.MUST));
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
        assertThat(read("Artículo 6. Son obligaciones de los agentes navieros:\n\n"
                        + "I. Abordar los buques mayores;\n\n"
                        + "II. No abandonar el puente."))
                .containsExactly(
                        "los agentes navieros: Abordar los buques mayores",
                        "los agentes navieros: abandonar el puente");
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
    void negationThatMayExemptOrBeReadTwiceIsWithheld() {
        assertThat(read("La autoridad no cobrará el derecho de luz. Ningún concesionario apagará sus luces."))
                .isEmpty();
        assertThat(read("Nadie podrá vender luces de bengala.")).isEmpty();
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
