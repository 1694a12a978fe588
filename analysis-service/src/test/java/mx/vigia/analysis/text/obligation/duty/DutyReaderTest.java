package mx.vigia.analysis.text.obligation.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DutyReaderTest {
    @Test
    void modalVerbBindsItsSubjectByADayBeforeAnAuthority() {
        assertThat(read(
                        "Los faros deberán encenderse. Los guardafaros deberán presentar ante la Secretaría, dentro de los"
                                + " quince días siguientes a cada apagón, el informe de la avería."))
                .containsExactly(
                        "MUST - | encenderse | - | -",
                        "MUST Los guardafaros | presentar ante la Secretaría, dentro de los quince días siguientes a cada"
                                + " apagón, el informe de la avería | dentro de los quince días siguientes a cada apagón"
                                + " | la Secretaría");
    }

    @Test
    void relativeClauseStandsBetweenSubjectAndVerb() {
        assertThat(read("Los concesionarios que operen más de un faro, cuya luz alcance diez millas, informarán a la"
                        + " Comisión los cambios de color, a más tardar el 31 de enero de 2027."))
                .containsExactly("MUST Los concesionarios | informarán a la Comisión los cambios de color"
                        + " | a más tardar el 31 de enero de 2027 | la Comisión");
    }

    @Test
    void verbOfARelativeClauseOrdersNothing() {
        assertThat(read("La luz que el guardafaros deberá encender es blanca. El aceite que los proveedores entregarán"
                        + " a la Secretaría es de ballena."))
                .isEmpty();
    }

    @Test
    void whatTheDocumentReceivesIsOrderedInARelativeClauseOfItsOwn() {
        assertThat(read(
                        "El titular podrá requerir al guardafaros la bitácora, misma que deberá entregarse en un plazo de"
                                + " tres días."))
                .containsExactly(
                        "MAY El titular | requerir al guardafaros la bitácora | - | -",
                        "MUST - | entregarse | en un plazo de tres días | -");
    }

    @Test
    void futureOfAThingIsNoDuty() {
        assertThat(read(
                        "El faro tendrá dos torres. La luz se apagará al amanecer. El Reglamento entrará en vigor el 1 de"
                                + " enero de 2027. Se considerará faro la torre con luz."))
                .isEmpty();
    }

    @Test
    void impersonalFutureIsADutyOnlyWithADeadline() {
        assertThat(read("La cuota se pagará en la aduana. La cuota se pagará en la aduana a más tardar el día 5 de cada"
                        + " mes."))
                .containsExactly(
                        "MUST - | se pagará en la aduana | a más tardar el día 5 de cada mes" + " | la aduana");
    }

    @Test
    void agentOfAPassiveIsBound() {
        assertThat(read("El dictamen será emitido por el Comité dentro de los diez días siguientes."))
                .containsExactly(
                        "MUST el Comité | será emitido por el Comité | dentro de los diez días siguientes | -");
    }

    @Test
    void infinitivesWithObjectsOfTheirOwnAreDutiesOfTheirOwn() {
        assertThat(read("El vigilante deberá limpiar y pulir la lente y registrar cada encendido en la bitácora."))
                .containsExactly(
                        "MUST El vigilante | limpiar y pulir la lente | - | -",
                        "MUST El vigilante | registrar cada encendido en la bitácora | - | -");
    }

    @Test
    void fractionsInheritTheBearerAndTheVerbOfTheirHead() {
        assertThat(read("Artículo 4. Los importadores de lentes deberán:\n\nI. Llevar un registro de sus lentes;\n\nII."
                        + " Presentar a la Secretaría, a más tardar el día 10 de cada mes, la lista de ventas, y\n\nIII."
                        + " No vender lentes rotas."))
                .containsExactly(
                        "MUST Los importadores de lentes | Llevar un registro de sus lentes | - | -",
                        "MUST Los importadores de lentes | Presentar a la Secretaría, a más tardar el día 10 de cada mes,"
                                + " la lista de ventas | a más tardar el día 10 de cada mes | la Secretaría",
                        "MUST_NOT Los importadores de lentes | vender lentes rotas | - | -");
    }

    @Test
    void definitionsInAListAreNoDuties() {
        assertThat(read(
                        "Artículo 2. Se consideran faros los siguientes:\n\nI. Alumbrar la costa desde una torre;\n\nII."
                                + " Los barcos con luz."))
                .isEmpty();
    }

    @Test
    void conditionEndsTheAction() {
        assertThat(read("Los armadores podrán apagar sus luces, siempre que avisen a la capitanía."))
                .containsExactly("MAY Los armadores | apagar sus luces | - | -");
    }

    @Test
    void negationForbids() {
        assertThat(read("Ninguna autoridad podrá ordenar el apagado de un faro. Los armadores no deberán fondear en el"
                        + " canal. Queda prohibido a los pescadores colgar redes de las boyas."))
                .containsExactly(
                        "MUST_NOT Ninguna autoridad | ordenar el apagado de un faro | - | -",
                        "MUST_NOT Los armadores | fondear en el canal | - | -",
                        "MUST_NOT los pescadores | colgar redes de las boyas | - | -");
    }

    @Test
    void exemptionIsNoProhibition() {
        assertThat(read("Los pescadores no pagarán la cuota. Los armadores no estarán obligados a llevar bitácora."))
                .isEmpty();
    }

    @Test
    void promiseOfAPartyInQuotationMarksBindsIt() {
        assertThat(read(
                        "\"EL PUERTO\" se obliga, con cargo a su presupuesto, a reintegrar a la Tesorería los recursos no"
                                + " ejercidos."))
                .containsExactly(
                        "MUST \"EL PUERTO\" | reintegrar a la Tesorería los recursos no ejercidos | - | la Tesorería");
    }

    @Test
    void chargeBindsWhomItFallsTo() {
        assertThat(read("Corresponde a la Secretaría de Marina inspeccionar los faros."))
                .containsExactly("MUST la Secretaría de Marina | inspeccionar los faros | - | -");
    }

    @Test
    void termToDoSomethingIsADeadline() {
        assertThat(read("El Ejecutivo Federal contará con un plazo de ciento veinte días para expedir el Reglamento."))
                .containsExactly(
                        "MUST El Ejecutivo Federal | expedir el Reglamento | un plazo de ciento veinte días | -");
    }

    @Test
    void subjectIsThatOfTheConditionIfTheOrderNamesNone() {
        assertThat(read("Cuando el armador aviste un naufragio, deberá avisar a la Capitanía de inmediato."))
                .containsExactly("MUST el armador | avisar a la Capitanía de inmediato | - | -");
    }

    @Test
    void fineForABreachOfTheArticleBelongsToItsDuties() {
        var text =
                "Los armadores deberán encender sus luces. El incumplimiento de este artículo se sancionará con multa de"
                        + " cien a mil veces la Unidad de Medida y Actualización.";

        assertThat(DutyReader.read(text))
                .extracting(duty -> duty.sanction().in(text))
                .containsExactly("multa de cien a mil veces la Unidad de Medida y Actualización");
    }

    @Test
    void everyPartLiesInTheText() {
        var text =
                "Los armadores que naveguen de noche deberán, en su caso, encender las luces y apagarlas al amanecer. "
                        .repeat(400);

        var duties = DutyReader.read(text);

        assertThat(duties).hasSize(800);
        assertThat(duties.stream().flatMap(DutyReaderTest::parts))
                .allMatch(part -> !part.isPresent() || part.from() < part.to() && part.to() <= text.length());
    }

    @Test
    void textWithoutFullStopsKeepsNobodyBusy() {
        var word = "deberá la autoridad, en un plazo que no exceda, ";

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(DutyReader.read(word.repeat(20_000))).isEmpty());
    }

    private static List<String> read(String text) {
        return DutyReader.read(text).stream()
                .map(duty -> duty.modality() + " "
                        + parts(duty)
                                .map(part -> part.isPresent() ? part.in(text) : "-")
                                .limit(4)
                                .reduce((one, other) -> one + " | " + other)
                                .orElseThrow())
                .toList();
    }

    private static Stream<TextSpan> parts(Duty duty) {
        return Stream.of(duty.bearer(), duty.action(), duty.deadline(), duty.authority(), duty.sanction());
    }
}
