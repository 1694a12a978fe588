package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in the bills of a federal entity's congress, which does not say that its laws are its own. */
class EntitySiteTest {
    private static final String TITLE =
            "Que reforma la Constitución Política, el Código Penal y la Ley del Seguro Social.";

    @ParameterizedTest
    @CsvSource({
        "mx.jal.congreso, Código Penal para el Estado Libre y Soberano de Jalisco",
        "mx.nle.congreso.gaceta, Código Penal para el Estado de Nuevo León",
        "mx.cdmx.congreso, Código Penal para el Distrito Federal",
        "mx.senado.gaceta, Código Penal Federal",
        "manual, Código Penal Federal"
    })
    void sharedNameIsTheLawOfTheCongressThatWritesIt(String site, String law) {
        assertThat(AffectedLaws.known().ofSite(site).parseSentence(TITLE))
                .extracting(AffectedLaw::law)
                .contains(law, "Ley del Seguro Social");
    }

    @Test
    void ownLawOfTheCongressIsMeantWhereTheFederationHasOneOfThatName() {
        assertThat(AffectedLaws.known().ofSite("mx.pue.congreso").idOf("Que reforma la Ley de Vivienda."))
                .isEqualTo("ley-de-vivienda-del-estado-de-puebla");
        assertThat(AffectedLaws.known().ofSite("mx.diputados.gaceta").idOf("Que reforma la Ley de Vivienda."))
                .isEqualTo("ley-de-vivienda");
    }

    @Test
    void nameThatIsCutIsCompletedToAFederalLawOnlyIfItSaysSo() {
        AffectedLaws laws = AffectedLaws.known().ofSite("mx.pue.congreso");

        assertThat(laws.parseSentence("Que reforma la Ley de Fiscalización Superior y Rendición de Cu"))
                .isEmpty();
        assertThat(laws.parseSentence("Que reforma la Ley General de Salu"))
                .extracting(AffectedLaw::law)
                .containsExactly("Ley General de Salud");
    }

    @Test
    void barePointerToTheStateIsThatOfTheSite() {
        String title = "Que reforma la Ley de Faros Fluviales del Estado.";

        assertThat(AffectedLaws.known().ofSite("mx.son.congreso").idOf(title))
                .isEqualTo("ley-de-faros-fluviales-del-estado-de-sonora");
        assertThat(AffectedLaws.known().idOf(title))
                .as("no state is known")
                .isEqualTo("ley-de-faros-fluviales-del-estado");
    }

    @Test
    void generalLawThatIsNotKnownIsNoLawOfTheState() {
        assertThat(AffectedLaws.known()
                        .ofSite("mx.sin.congreso")
                        .parseSentence("Que expide la Ley General de Faros Fluviales."))
                .extracting(AffectedLaw::law)
                .containsExactly("Ley General de Faros Fluviales");
    }
}
