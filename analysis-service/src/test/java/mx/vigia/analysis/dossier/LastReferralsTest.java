package mx.vigia.analysis.dossier;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Referral;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

class LastReferralsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Test
    void committeesOfTheEarlierChamberAreNotThoseOfTheLast() {
        var minuta = aBill().turnedIn("deputies", DAY, "Salud")
                .turnedIn("senate", DAY.plusDays(90), "Justicia", "Marina")
                .turnedTo("Salud", "Justicia", "Marina");

        assertThat(lastReferrals(minuta)).containsExactly("Justicia", "Marina");
    }

    @Test
    void allAreShownWhereNoStepNamesTheirs() {
        assertThat(lastReferrals(aBill().turnedTo("Salud", "Justicia"))).containsExactly("Salud", "Justicia");
        assertThat(lastReferrals(aBill().turnedTo("Salud").stepIn("senate", "referred", "Turnada a comisiones.", DAY)))
                .containsExactly("Salud");
    }

    private static List<String> lastReferrals(BillSightings bill) {
        return SampleDossiers.of(bill.sighting()).lastReferrals().stream()
                .map(Referral::name)
                .toList();
    }
}
