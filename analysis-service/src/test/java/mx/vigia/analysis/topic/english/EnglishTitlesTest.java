package mx.vigia.analysis.topic.english;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.law.AffectedLaws;
import mx.vigia.analysis.law.Law;
import mx.vigia.analysis.law.LawCatalog;
import mx.vigia.analysis.topic.TopicCatalog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in English of a bill, and that nothing is said where it might be wrong. */
class EnglishTitlesTest {
    private final EnglishTitles headings = new EnglishTitles(TopicCatalog.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Que reforma los artículos 211 Bis 1 y 211 Bis 2 del Código Penal Federal | Bill to amend articles 211 Bis 1 and 211 Bis 2 of the Federal Criminal Code",
                "Que adiciona un artículo 418 Bis al Código Penal Federal | Bill to add provisions to the Federal Criminal Code (article 418 Bis)",
                "Que deroga el artículo 5 de la Ley de Planeación | Bill to repeal provisions of the Planning Law (article 5)",
                "Que reforma y adiciona diversas disposiciones de la Ley Agraria | Bill to amend and add provisions of the Agrarian Law",
                "Que reforma el artículo 418 y adiciona un artículo 418 Bis al Código Penal Federal | Bill to amend article 418 and add provisions (article 418 Bis) of the Federal Criminal Code",
                "Que reforma diversas disposiciones de la Ley Agraria y de la Ley de Vivienda | Bill to amend the Agrarian Law and the Housing Law",
                "Que expide la Ley General de Ciberseguridad y abroga la Ley de Seguridad Interior | Bill to issue the General Law on Cybersecurity; and to abrogate the Internal Security Law",
                "Que expide la Ley del Maíz Criollo de la Montaña | Bill to issue the Ley del Maíz Criollo de la Montaña",
                "Que reforma el artículo 3 de la Ley Agraria, en materia de datos personales | Bill to amend article 3 of the Agrarian Law (personal data)"
            })
    void englishTitleStatesWhatTheBillWouldDo(String title, String heading) {
        assertThat(of(BillKind.INITIATIVE, title)).contains(heading);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Con punto de acuerdo, por el que se exhorta al Ejecutivo federal a cumplir la Ley Agraria | Non-binding motion exhorting the Federal Executive (mentions the Agrarian Law)",
                "Con punto de acuerdo, por el que se exhorta respetuosamente a la SEP y al titular de la SCT a informar | Non-binding motion exhorting the Ministry of Public Education and the Ministry of Communications and Transport",
                "Con punto de acuerdo, por el que se exhorta a la SEP y a la alcaldía de Tlalpan a informar | Non-binding motion exhorting the Ministry of Public Education, among others",
                "Con punto de acuerdo, por el que se solicita a la alcaldía de Tlalpan un informe | Non-binding motion with a request",
                "Con punto de acuerdo, por el que se exhorta a la Secretaría de Salud del Estado de Sonora a vacunar | Non-binding motion with an exhortation",
                "Con punto de acuerdo, por el que se exhorta a la Secretaría de Turismo de Yucatán a informar | Non-binding motion with an exhortation",
                "Con punto de acuerdo, por el que se exhorta a la SEP y a la Secretaría de Cultura del Gobierno de la Ciudad de México a informar | Non-binding motion exhorting the Ministry of Public Education, among others",
                "Con punto de acuerdo, por el que se exhorta a la Secretaría de Salud del Gobierno de Chiapas a informar | Non-binding motion with an exhortation",
                "Con punto de acuerdo, por el que se exhorta a la Secretaría de Salud estatal a informar | Non-binding motion with an exhortation",
                "Con punto de acuerdo, por el que se exhorta a la Secretaría de Salud del Gobierno de México y al SAT a informar | Non-binding motion exhorting the Ministry of Health",
                "Con punto de acuerdo, por el que se exhorta a la Secretaría de Salud y al gobierno del Estado de Sonora a vacunar | Non-binding motion exhorting the Ministry of Health, among others"
            })
    void aMotionAsksAndChangesNoLaw(String title, String heading) {
        assertThat(of(BillKind.MOTION, title)).contains(heading);
    }

    @ParameterizedTest
    @CsvSource({"INITIATIVE, Bill to", "MINUTA, Minuta to", "REPORT, Committee report on a bill to", "DECREE, Decree to"
    })
    void titleBeginsWithTheKindOfBill(BillKind kind, String beginning) {
        assertThat(of(kind, "Que reforma el artículo 5 de la Ley Agraria").orElseThrow())
                .startsWith(beginning);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Por el que se desecha la iniciativa que reforma el artículo 5 de la Ley Agraria",
                "Dictamen en sentido negativo de la iniciativa que reforma la Ley Agraria",
                "Se retira la iniciativa que reforma la Ley Agraria",
                "Del cumplimiento de la Ley Agraria",
                "Integrar la condición de visitante persona trabajadora"
            })
    void doubtfulTitleIsNotTranslated(String title) {
        assertThat(of(BillKind.REPORT, title)).isEmpty();
    }

    @Test
    void onlyFederalBillsHaveAnEnglishTitle() {
        var title = "Que reforma el artículo 5 de la Ley Agraria";
        assertThat(headings.of(SampleDossiers.of(aBill().titled(title).sighting())))
                .contains("Bill to amend article 5 of the Agrarian Law");
        assertThat(headings.of(SampleDossiers.of(
                        aBill().titled(title).at("pe.congreso").sighting())))
                .isEmpty();
        assertThat(headings.of(SampleDossiers.of(
                        aBill().titled(title).at("mx.nle.congreso").sighting())))
                .as("laws of a federal entity may bear the same names")
                .isEmpty();
    }

    @Test
    void manyLawsAndArticlesAreCounted() {
        var title =
                "Que reforma los artículos 1, 2, 3, 4, 5, 6, 7, 8, 9 y 10 de la Ley Agraria, y diversas disposiciones de la Ley de Vivienda, de la"
                        + " Ley de Puertos y de la Ley Minera";
        assertThat(of(BillKind.INITIATIVE, title))
                .contains(
                        "Bill to amend articles 1, 2, 3, 4, 5, 6, 7, 8 and 2 more of the Agrarian Law; and to amend the Housing Law and the Ports Law;"
                                + " and 1 more law");
    }

    @Test
    void everyKnownLawHasOneEnglishName() {
        var listed = TwoColumnTable.pairs(LawsInEnglish.DATA_FILE).stream()
                .map(TwoColumnTable.Pair::spanish)
                .filter(name -> !name.contains("{"))
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        LawCatalog.known().all().stream().map(Law::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Código Penal del Estado de Jalisco | Criminal Code of the State of Jalisco",
                "Código Civil para el Estado de Michoacán | Civil Code of the State of Michoacán de Ocampo",
                "Código Penal para la Ciudad de México | Criminal Code of Mexico City",
                "Código Penal del Estado de Ningunaparte | Código Penal del Estado de Ningunaparte",
                "Reglamento de la Ley del Servicio Militar | Regulations of the Military Service Law",
                "Ley de Ingresos de la Federación para el Ejercicio Fiscal de 2027 | Federal Revenue Law for Fiscal Year 2027",
                "Ley Federal de Ciberseguridad | Federal Law on Cybersecurity",
                "Ley de Inteligencia Artificial del Estado de Jalisco | Law on Artificial Intelligence of the State of Jalisco",
                "Ley General de Gatos | Ley General de Gatos"
            })
    void namesLikeKnownOnesAreTranslated(String law, String english) {
        assertThat(LawsInEnglish.known().findName(law)).isEqualTo(english);
    }

    private Optional<String> of(BillKind kind, String title) {
        return headings.of(kind, title, AffectedLaws.known().parseSentence(title), List.of());
    }
}
