package mx.vigia.analysis.topic.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalEntityTest {
    @ParameterizedTest
    @CsvSource({
        "mx.nle.congreso, Nuevo León",
        "mx.nle.congreso, mx.nle",
        "mx.cdmx.congreso.gaceta, Ciudad de México",
        "mx.cdmx.congreso, Mexico City",
        "mx.diputados.gaceta, federal",
        "mx.senado.gaceta, mx",
        "us.federal-register, Estados Unidos",
        "us.congress, us"
    })
    void siteDeterminesTheFederalEntity(String site, String name) {
        assertThat(FederalEntity.of(site).orElseThrow().names()).contains(name);
    }

    @Test
    void aFederalBillIsFromNoStateAndAStateIsNotTheFederation() {
        assertThat(FederalEntity.of("mx.jal.congreso").orElseThrow().names()).doesNotContain("federal", "mx");
        assertThat(FederalEntity.of("mx.diputados.gaceta").orElseThrow().code()).isEqualTo("mx");
    }

    @Test
    void manualBillsHaveNoFederalEntity() {
        assertThat(FederalEntity.of("vigia.manual")).isEmpty();
    }
}
