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

            Artículo 2. Los concesionarios no podrán cobrar por la luz. La Secretaría podrá eximirlos del registro.

            Transitorios

            Primero. El presente Decreto entrará en vigor el día de su publicación.

            Segundo. La Secretaría expedirá el Reglamento dentro de los noventa días siguientes.
            """;

    @Test
    void dutiesStandInArticlesNotInReasons() {
        assertThat(BillDuties.read(TEXT))
                .extracting(duty -> duty.article().number() + ": " + duty.bearer() + " " + duty.modality())
                .containsExactly(
                        "1: Los armadores MUST",
                        "2: Los concesionarios MUST_NOT",
                        "2: La Secretaría MAY",
                        "segundo: La Secretaría MUST");
    }

    @Test
    void permissionBindsNobody() {
        assertThat(BillDuties.read(TEXT)).filteredOn(duty -> !duty.binds()).hasSize(1);
    }

    @Test
    void deadlineIsQuoted() {
        assertThat(BillDuties.read(TEXT).getLast().deadline()).isEqualTo("dentro de los noventa días siguientes");
    }

    @Test
    void differencesAreAddedRemovedAndChangedDuties() {
        var later = TEXT.replace(
                        "Los armadores deberán encender sus luces de noche.",
                        "Los armadores deberán encender sus"
                                + " luces siempre de noche. Los pescadores deberán llevar radio.")
                .replace("La Secretaría podrá eximirlos del registro.", "");

        assertThat(DutyChange.between(BillDuties.read(TEXT), BillDuties.read(later)))
                .extracting(change -> switch (change) {
                    case DutyChange.Added(var duty) -> "added " + duty.action();
                    case DutyChange.Removed(var duty) -> "removed " + duty.action();
                    case DutyChange.Changed(var before, var after) -> before.action() + " -> " + after.action();
                })
                .containsExactly(
                        "encender sus luces de noche -> encender sus luces siempre de noche",
                        "added llevar radio",
                        "removed eximirlos del registro");
    }

    @Test
    void renumberedArticleChangesNoDuty() {
        var later = TEXT.replace("Artículo 2.", "Artículo 3.");

        assertThat(DutyChange.between(BillDuties.read(TEXT), BillDuties.read(later)))
                .isEqualTo(List.of());
    }
}
