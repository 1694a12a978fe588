package mx.vigia.analysis.text.obligation.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BillDutiesTest {
    private static final String TEXT = """
        Exposición de motivos

        Los armadores deberán encender sus luces, dicen los pescadores.

        Decreto

        Artículo Único. Se expide la Ley de Faros, para quedar como sigue:

        Ley de Faros

        Artículo 1. Los armadores deberán encender sus luces de noche.

        Artículo 2. Los concesionarios no podrán cobrar por la luz. La Secretaría podrá inspeccionar las torres.

        Transitorios

        Primero. El presente Decreto entrará en vigor el día de su publicación.

        Segundo. La Secretaría expedirá el Reglamento dentro de los noventa días siguientes.
        """;

    @Test
    void dutiesStandInArticlesNotInReasons() {
        assertThat(BillDuties.read(TEXT).duties())
                .extracting(duty -> duty.article().number() + ": " + duty.bearer() + " " + duty.modality())
                .containsExactly(
                        "1: Los armadores MUST",
                        "2: Los concesionarios MUST_NOT",
                        "2: La Secretaría MAY",
                        "segundo: La Secretaría MUST");
    }

    @Test
    void permissionBindsNobody() {
        assertThat(BillDuties.read(TEXT).duties())
                .filteredOn(duty -> !duty.binds())
                .hasSize(1);
    }

    @Test
    void deadlineIsQuoted() {
        assertThat(BillDuties.read(TEXT).duties().getLast().deadline())
                .isEqualTo("dentro de los noventa días siguientes");
    }

    @Test
    void differencesAreAddedRemovedAndChangedDuties() {
        var later = TEXT.replace(
                        "Los armadores deberán encender sus luces de noche.",
                        "Los armadores deberán encender sus"
                                + " luces siempre de noche. Los pescadores deberán llevar radio.")
                .replace("La Secretaría podrá inspeccionar las torres.", "");

        assertThat(DutyChange.between(BillDuties.read(TEXT), BillDuties.read(later)))
                .extracting(change -> switch (change) {
                    case DutyChange.Added(var duty) -> "added " + duty.action();
                    case DutyChange.Removed(var duty) -> "removed " + duty.action();
                    case DutyChange.Changed(var before, var after) -> before.action() + " -> " + after.action();
                })
                .containsExactly(
                        "encender sus luces de noche -> encender sus luces siempre de noche",
                        "added llevar radio",
                        "removed inspeccionar las torres");
    }

    @Test
    void renumberedArticleChangesNoDuty() {
        var later = TEXT.replace("Artículo 2.", "Artículo 3.");

        assertThat(DutyChange.between(BillDuties.read(TEXT), BillDuties.read(later)))
                .isEqualTo(List.of());
    }

    @Test
    void dutyThatIsOnlyWordedLessPlainlyIsNotRemoved() {
        var later = TEXT.replace(
                "encender sus luces de noche.", "encender sus luces de noche, la sirena y el radio de a bordo.");

        assertThat(BillDuties.read(later).duties()).hasSize(3);
        assertThat(DutyChange.between(BillDuties.read(TEXT), BillDuties.read(later)))
                .isEqualTo(List.of());
        assertThat(DutyChange.between(BillDuties.read(later), BillDuties.read(TEXT)))
                .isEqualTo(List.of());
    }

    @Test
    void textsWithMoreDutiesThanAreReadAreNotCompared() {
        var many = new StringBuilder(TEXT);
        for (int i = 0; i < BillDuties.MAX_DUTIES; i++) {
            many.append("\n\nTercero. Los armadores deberán pintar el casco ")
                    .append(i)
                    .append(" de blanco.");
        }
        var read = BillDuties.read(many.toString());

        assertThat(read.duties()).hasSize(BillDuties.MAX_DUTIES);
        assertThat(DutyChange.between(read, BillDuties.read(TEXT))).isEqualTo(List.of());
    }

    @Test
    void articleLongerThanWhatIsReadIsLeftOutAndSaid() {
        var read = BillDuties.read(
                TEXT.replace("luces de noche.", "luces de noche. " + "El faro mide diez. ".repeat(12_000)));

        assertThat(read.duties()).isEmpty();
        assertThat(read.cut()).isTrue();
    }

    @Test
    void anotherDeedOfTheSameBearerIsNoChangeOfTheFirst() {
        var later = TEXT.replace("podrá inspeccionar las torres", "deberá publicar el padrón");

        assertThat(DutyChange.between(BillDuties.read(TEXT), BillDuties.read(later)))
                .noneMatch(DutyChange.Changed.class::isInstance);
    }

    @Test
    void sanctionOfAnArticleWithSeveralDutiesIsOfNoneForSure() {
        var penalty = " El incumplimiento de este artículo se castigará con multa de cien pesos.";
        var one = "Artículo 1. Los armadores deberán llevar dos luces." + penalty;
        var two = "Artículo 1. Los armadores deberán llevar dos luces. Los pilotos no podrán fumar en cubierta."
                + penalty;

        assertThat(BillDuties.read(one).duties()).extracting(BillDuty::sanction).containsExactly("multa de cien pesos");
        assertThat(BillDuties.read(two).duties()).extracting(BillDuty::sanction).containsExactly("", "");
    }
}
