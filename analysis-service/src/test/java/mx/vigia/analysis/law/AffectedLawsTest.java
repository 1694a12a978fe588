package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffectedLawsTest {
    private final LawCatalog catalog = LawCatalog.read();
    private final AffectedLaws laws = new AffectedLaws(catalog);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/laws/titles.psv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
    void aTitleSaysWhichLawsItWouldChange(String title, String expected) {
        assertThat(describe(laws.parseSentence(title))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "390 Bis",
                "390 BIS",
                "390-Bis",
                "390Bis",
                "390, Bis,",
                "390. Bis",
                "390 \"Bis\"",
                "390 «Bis»",
                "390 (Bis)",
                "390\u00A0Bis",
                "390\u202FBis",
                "390\u2011Bis",
                "390 — Bis",
                "390\nBis"
            })
    void articleSuffixIsReadInEveryPrintedForm(String printed) {
        assertThat(describe(laws.parseSentence(
                        "Que adiciona el artículo " + printed + " al Código Penal Federal, en materia de fraude.")))
                .isEqualTo("add: Código Penal Federal 390 Bis");
    }

    @Test
    void suffixAppliesOnlyToItsOwnNumber() {
        assertThat(describe(
                        laws.parseSentence("Que adiciona los artículos 7, 16 Bis y 17 Ter 1 al Código Penal Federal.")))
                .isEqualTo("add: Código Penal Federal 7; 16 Bis; 17 Ter 1");
    }

    @Test
    void articleRangeIsExpanded() {
        assertThat(describe(laws.parseSentence(
                        "Que reforma los artículos 15 al 17 y 211 Bis 1 a 211 Bis 3 del Código Penal Federal.")))
                .isEqualTo("reform: Código Penal Federal 15; 16; 17; 211 Bis 1; 211 Bis 2; 211 Bis 3");
    }

    @Test
    void lawNamesMatchIgnoringCase() {
        String twice = "Que adiciona la Ley de Faros y Boyas Costeras y adiciona la Ley de Faros y BOYAS COSTERAS.";
        String decrees = "DECRETO por el que se adiciona el artículo 3 de la Ley de Faros y Boyas Costeras.\n\n"
                + "DECRETO por el que se adiciona el artículo 4 de la Ley de Faros y BOYAS COSTERAS.\n";

        assertThat(describe(laws.parseSentence(twice))).isEqualTo("add: Ley de Faros y Boyas Costeras");
        assertThat(describe(laws.of("Que adiciona diversas disposiciones, en materia de faros.", decrees)))
                .isEqualTo("add: Ley de Faros y Boyas Costeras 3; 4");
    }

    @Test
    void positionOfTheNameIsTheTextItself() {
        String title = "Que reforma el artículo 5 de la LEY GENERAL DE SALUD, en materia de datos.";
        AffectedLaw only = laws.parseSentence(title).getFirst();
        assertThat(title.substring(only.start(), only.end())).isEqualTo("LEY GENERAL DE SALUD");
    }

    @Test
    void unnamedArticlesAreReadFromTheDecreesText() {
        String text = """
                Exposición de motivos. El artículo 2 de la Ley Agraria no importa aquí.

                Decreto

                ARTÍCULO ÚNICO.- Se reforman y adicionan diversas disposiciones de la Ley de Firma Electrónica Avanzada, para quedar como sigue:

                Artículo 3. La firma se renueva cada año.

                Artículo 7 Bis. Nadie firma por otro.

                Transitorios

                Primero. El presente Decreto entrará en vigor al día siguiente.
                """;

        assertThat(describe(laws.of(
                        "Que reforma y adiciona diversas disposiciones de la Ley de Firma Electrónica Avanzada.",
                        text)))
                .isEqualTo(
                        "reform: Ley de Firma Electrónica Avanzada 3; 7 Bis + add: Ley de Firma Electrónica Avanzada 3; 7 Bis");
        assertThat(describe(laws.of("Que expide la Ley de Firma Electrónica Avanzada.", text)))
                .as("whoever issues a law changes no articles of it")
                .startsWith("issue-new: Ley de Firma Electrónica Avanzada +");
    }

    @Test
    void quotedArticleThatIsRepealedBelongsToNoOtherChange() {
        assertThat(describe(laws.of("Que reforma, adiciona y deroga diversas disposiciones de la Ley Agraria.", """
                ARTÍCULO ÚNICO.- Se reforman, adicionan y derogan diversas disposiciones de la Ley Agraria, para quedar como sigue:

                Artículo 7 Bis. Nadie siembra por otro.

                Artículo 9. Se deroga.

                Transitorios
                """)))
                .isEqualTo("reform: Ley Agraria 7 Bis + add: Ley Agraria 7 Bis + repeal: Ley Agraria 9");
    }

    @Test
    void lawsOfAPackageAreReadToItsLastArticle() {
        String text = """
                Artículo Décimo Noveno. Se reforma el artículo 4 de la Ley de Firma Electrónica Avanzada, para quedar como sigue:

                Artículo Vigésimo. Se reforma el artículo 6 de la Ley Agraria, para quedar como sigue:

                ARTÍCULO TRIGÉSIMO QUINTO.- Se reforma el artículo 8 de la Ley General de Salud, para quedar como sigue:
                """;

        assertThat(describe(laws.of("Que reforma diversos ordenamientos.", text)))
                .contains("Ley de Firma Electrónica Avanzada 4", "Ley Agraria 6", "Ley General de Salud 8");
    }

    @Test
    void articlesMissingInTheTitleAreReadFromTheDecree() {
        String title = "Que reforma diversas disposiciones de la Ley de Firma Electrónica Avanzada.";
        String text = """
                Exposición de motivos. La Ley Agraria no importa aquí.

                ARTÍCULO PRIMERO.- Se reforman los artículos 3, fracción II, y 7 de la Ley de Firma Electrónica Avanzada, para quedar como sigue:

                Artículo 3. ...

                ARTÍCULO SEGUNDO. Se adiciona un artículo 12 Bis a la Ley Federal de Protección al Consumidor, para quedar como sigue:
                """;
        List<AffectedLaw> all = laws.of(title, text);
        assertThat(describe(all))
                .isEqualTo(
                        "reform: Ley de Firma Electrónica Avanzada 3; 7 + add: Ley Federal de Protección al Consumidor 12 Bis");
        assertThat(text.substring(all.get(1).start(), all.get(1).end()))
                .isEqualTo("Ley Federal de Protección al Consumidor");
    }

    @Test
    void lawsWithTheSameNameAreDistinguishedByDate() {
        String name = "Ley Federal de Protección de Datos Personales en Posesión de los Particulares";
        Law old = catalog.findByName(name, LocalDate.of(2020, 1, 1)).orElseThrow();
        Law current = catalog.findByName(name, LocalDate.of(2026, 1, 1)).orElseThrow();
        assertThat(old.successor()).isEqualTo(current.id());
        assertThat(current.id()).endsWith("-2025");
    }

    @Test
    void everySuccessorIsALawOfTheCatalog() {
        List<String> ids = catalog.all().stream().map(Law::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(catalog.all().stream().map(Law::successor).filter(id -> id != null))
                .isSubsetOf(ids);
    }

    @Test
    void everyCatalogNameIsRecognized() {
        for (Law law : catalog.all()) {
            assertThat(laws.parseSentence(
                            "Que reforma diversas disposiciones de la " + law.name() + ", en materia de prueba."))
                    .as(law.name())
                    .singleElement()
                    .satisfies(found -> assertThat(found.law()).isEqualTo(law.name()));
        }
    }

    @Test
    void overlongTextIsReadUpToTheLimit() {
        String endless = "artículo 1, ".repeat(200_000) + "de la Ley Agraria";
        assertThat(laws.parseSentence(endless)).isEmpty();
    }

    private static String describe(List<AffectedLaw> found) {
        return found.stream()
                .map(law ->
                        (law.relation().word() + ": " + law.law() + " " + String.join("; ", law.articles())).strip())
                .collect(Collectors.joining(" + "));
    }
}
