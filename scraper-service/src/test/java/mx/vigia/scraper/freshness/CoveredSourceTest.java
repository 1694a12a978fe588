package mx.vigia.scraper.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import mx.vigia.scraper.freshness.CoverageOverview.Both;
import org.junit.jupiter.api.Test;

class CoveredSourceTest {
    private static final CoveredSource WALLED = of("walled", "Delante del sitio hay un muro.");
    private static final CoveredSource READ = of("read", "Se lee completa.");

    @Test
    void sourceReadByConsentIsNotShownAsBlocked() {
        assertThat(WALLED.readHere().status()).isEqualTo("read");
        assertThat(WALLED.readHere().why().es())
                .startsWith("Quien opera esta instalación")
                .doesNotContain("muro");
        assertThat(WALLED.readHere().why().en()).startsWith("The operator of this installation");
    }

    @Test
    void sourceReadEverywhereKeepsItsReason() {
        assertThat(READ.readHere()).isEqualTo(READ);
    }

    @Test
    void blockedSiteIsNotShownAsRead() {
        assertThat(READ.withBlockedStatus().status()).isEqualTo("walled");
        assertThat(READ.withBlockedStatus().why().es()).contains("no los dejó pasar");
    }

    private static CoveredSource of(String status, String why) {
        return new CoveredSource(
                "mx.senado.gaceta",
                "congress",
                new Both("Gaceta del Senado", "Gazette of the Senate"),
                "https://www.senado.gob.mx/",
                status,
                "mx.senado.gaceta",
                "",
                new Both(why, why));
    }
}
