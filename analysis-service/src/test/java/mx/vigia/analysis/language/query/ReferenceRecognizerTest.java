package mx.vigia.analysis.language.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mx.vigia.analysis.language.LegalCitation;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and citations as people type them. */
class ReferenceRecognizerTest {
    private static final String PENAL = "Código Penal Federal";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "art. 211 bis CPF | 211 bis, Código Penal Federal",
                "Artículo 211 Bis del Código Penal Federal | 211 bis, Código Penal Federal",
                "articulo 211-bis codigo penal | 211 bis, Código Penal Federal",
                "211 bis cpf | 211 bis, Código Penal Federal",
                "CPF 211 bis | 211 bis, Código Penal Federal",
                "Código Penal Federal, artículo 211 bis 1 | 211 bis 1, Código Penal Federal",
                "artículo 6 constitucional | 6, Constitución Política de los Estados Unidos Mexicanos",
                "art. 6o. CPEUM | 6, Constitución Política de los Estados Unidos Mexicanos",
                "134 constitucional | 134, Constitución Política de los Estados Unidos Mexicanos",
                "art 16 LFPDPPP | 16, Ley Federal de Protección de Datos Personales en Posesión de los Particulares",
                "\"art. 211 bis CPF\" | 211 bis, Código Penal Federal",
                "LFT 47 | 47, Ley Federal del Trabajo",
                "constitución 136 | 136, Constitución Política de los Estados Unidos Mexicanos",
                "CCF artículo 1910 | 1910, Código Civil Federal",
                "211 bis | 211 bis",
                "artículo 40 | 40",
                "art. 15-A LFT | 15-a, Ley Federal del Trabajo",
                "artículo 15-A de la Ley Federal del Trabajo | 15-a, Ley Federal del Trabajo",
                "art. 69-B CFF | 69-b, Código Fiscal de la Federación",
                "69-B CFF | 69-b, Código Fiscal de la Federación",
                "\"CFF 69-B\" | 69-b, Código Fiscal de la Federación",
                "artículo 69 B del CFF | 69-b, Código Fiscal de la Federación",
                "art. 1o.-B CFF | 1-b, Código Fiscal de la Federación",
                "artículo 18-H Quáter | 18-h quater",
                "artículo 10 bis a la Ley General de Salud | 10 bis, Ley General de Salud",
                "211 bis A CPF | 211 bis a, Código Penal Federal",
                "artículo 76 octavus | 76 octavus",
                "artículo 5 terdecies CPF | 5 terdecies, Código Penal Federal",
                "artículo 6, fracción II, LFPDPPP | 6, Ley Federal de Protección de Datos Personales en Posesión de"
                        + " los Particulares",
                "artículo 4, párrafo noveno, constitucional | 4, Constitución Política de los Estados Unidos Mexicanos",
                "artículo 27, segundo párrafo, fracciones II y III, inciso b de la CPEUM | 27, Constitución Política"
                        + " de los Estados Unidos Mexicanos",
                "artículo 6, fracción II | 6",
                "article 6 constitution | 6, Constitución Política de los Estados Unidos Mexicanos",
                "article 211 bis of the Federal Criminal Code | 211 bis, Código Penal Federal",
                "article 76 of the Copyright Law | 76, Ley Federal del Derecho de Autor",
            })
    void citationIsRecognized(String typed, String meant) {
        assertThat(referredTo(typed)).containsExactly(new Value(QueryField.ARTICLE, meant, folded(meant)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "211 bis al 211 bis 3 CPF | 211 bis–211 bis 3, Código Penal Federal | 211 bis; 211 bis 1; 211 bis 2;"
                        + " 211 bis 3",
                "arts. 211 bis 1 a 211 bis 3 | 211 bis 1–211 bis 3 | 211 bis 1; 211 bis 2; 211 bis 3",
                "arts. 211 bis a 3 CPF | 211 bis–3, Código Penal Federal | 211 bis; 211 bis 1; 211 bis 2; 211 bis 3",
                "artículos 15 a 18 LFT | 15–18, Ley Federal del Trabajo | 15; 16; 17; 18",
                "del artículo 15 al artículo 17 de la Ley Federal del Trabajo | 15–17, Ley Federal del Trabajo | 15;"
                        + " 16; 17",
                "LFT 15 a 17 | 15–17, Ley Federal del Trabajo | 15; 16; 17",
                "articles 15 to 17 | 15–17 | 15; 16; 17",
                "artículos 5o. a 7o. | 5–7 | 5; 6; 7",
                "artículos 20 a 20 quáter | 20–20 quater | 20; 20 bis; 20 ter; 20 quater",
                "artículo:\"15 a 17 LFT\" | 15–17, Ley Federal del Trabajo | 15; 16; 17",
                "\"artículos 15 a 17 LFT\" | 15–17, Ley Federal del Trabajo | 15; 16; 17",
            })
    void rangeCoversEachOfItsArticles(String typed, String meant, String articles) {
        var law = meant.contains(", ") ? meant.substring(meant.indexOf(", ") + 2) : "";

        assertThat(referredTo(typed)).extracting(Value::written).containsOnly(meant);
        assertThat(referredTo(typed))
                .extracting(Value::folded)
                .containsExactly(Stream.of(articles.split("; "))
                        .map(article -> LegalCitation.value(article, law))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "artículos 1 a 101 CPF | 0 | 101",
                "agua artículos 1 a 2000 | 5 | 2000",
                "artículo:\"1 a 300 CPF\" | 9 | 300",
                "agua art:\"1 a 300\" | 9 | 300",
            })
    void tooLongRangeIsRefused(String typed, int at, String width) {
        assertThat(QueryLanguage.read(typed)).isInstanceOfSatisfying(ParseResult.Invalid.class, misunderstood -> {
            assertThat(misunderstood.position()).isEqualTo(at);
            assertThat(misunderstood.spanish()).contains("100", width);
            assertThat(misunderstood.english()).contains("100", width);
        });
        assertThat(QueryLanguage.read("artículos 1 a 100 CPF")).isInstanceOf(Parsed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"artículos 18 a 15 LFT", "15 a 18", "de 15 a 18 años", "artículos 211 bis a 300 ter"})
    void incompleteRangeIsNotARange(String typed) {
        assertThat(referredTo(typed)).noneMatch(value -> value.written().contains("–"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "66/7223 | 66/7223",
                "Gaceta 6616-I-1 | 6616-i-1",
                "Gaceta Parlamentaria, núm. 6616-I-1 | 6616-i-1",
                "Boletín 12345-07 | 12345-07",
                "H.R. 21 | hr21",
                "HR 21 | hr21",
                "H. R. 21 | hr21",
                "PL 2338/2023 | pl2338/2023",
                "PROY-NOM-151-SCFI-2015 | proy-nom-151-scfi-2015",
                "DOF 5763234 | 5763234",
                "Gaceta Parlamentaria, núm. 7121-II-1, jueves 3 de septiembre de 2026 | 7121-ii-1",
                "\"Gaceta Parlamentaria, núm. 7121-II-1, jueves 3 de septiembre de 2026\" | 7121-ii-1",
                "Gaceta 7121-II-1, miércoles 3 de septiembre del 2026 | 7121-ii-1",
                "Gaceta 7121-II-1 03/09/2026 | 7121-ii-1",
                "7121-II-1, 3 de septiembre de 2026 | 7121-ii-1",
                "66/7223, | 66/7223",
                "\"66/7223,\" | 66/7223",
                "(7121-II-1). | 7121-ii-1",
                "Boletín N° 12345-07 | 12345-07",
                "Boletín Nº 12345-07 | 12345-07",
                "boletín n.º 12345-07 | 12345-07",
                "\"Boletín N° 12345-07\" | 12345-07",
                "Boletin No. 12345-07 | 12345-07",
            })
    void aNumberIsUnderstood(String typed, String number) {
        assertThat(referredTo(typed)).extracting(Value::folded).containsExactly(number);
        assertThat(referredTo(typed)).allMatch(value -> value.field() == QueryField.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "artículos 211 bis y 211 ter CPF | 211 bis; 211 ter | Código Penal Federal",
                "arts. 6 y 7 CPEUM | 6; 7 | Constitución Política de los Estados Unidos Mexicanos",
                "artículos 4, 8, 10 y 16 de la Ley Federal del Trabajo | 4; 8; 10; 16 | Ley Federal del Trabajo",
                "\"artículos 4, 8, 10 y 16 de la Ley Federal del Trabajo\" | 4; 8; 10; 16 | Ley Federal del Trabajo",
                "artículo 4 y artículo 8 de la Ley Federal del Trabajo | 4; 8 | Ley Federal del Trabajo",
                "articles 4, 8 and 76 of the Copyright Law | 4; 8; 76 | Ley Federal del Derecho de Autor",
                "artículos 4, 15 a 17 y 69-B LFT | 4; 15; 16; 17; 69-b | Ley Federal del Trabajo",
                "artículos 4 fracción II, 8 párrafo tercero LFT | 4; 8 | Ley Federal del Trabajo",
            })
    void everyEnumeratedArticleGetsTheLaw(String typed, String articles, String law) {
        assertThat(referredTo(typed))
                .extracting(Value::folded)
                .containsExactly(Stream.of(articles.split("; "))
                        .map(article -> LegalCitation.value(article, law))
                        .toArray(String[]::new));
    }

    @Test
    void articlesWithoutALawAreReadSeparately() {
        assertThat(referredTo("artículos 211 bis y 211 ter"))
                .extracting(Value::folded)
                .containsExactly("211 bis", "211 ter");
        assertThat(referredTo("artículos 1 a 60 y 61 a 120 LFT"))
                .extracting(Value::folded)
                .contains("1", "120 ley federal del trabajo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "artículo:69-B",
                "artículo:\"69-B CFF\"",
                "art:\"69-B del Código Fiscal de la Federación\"",
                "69-B CFF"
            })
    void letteredArticleIsRequestedAsIndexed(String typed) {
        var bill = AnalysedDocument.of(Map.of(
                QueryField.ARTICLE,
                Stream.of("", "Código Fiscal de la Federación")
                        .map(law -> LegalCitation.value("69-B", law))
                        .toList()));

        assertThat(bill.matches(understood(typed))).isTrue();
        assertThat(bill.matches(understood("artículo:69"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gaceta Parlamentaria, núm. 7121-II-1, jueves 3 de septiembre de 2026",
                "\"Gaceta Parlamentaria, núm. 7121-II-1, jueves 3 de septiembre de 2026\"",
                "7121-II-1,",
                "\"7121-II-1.\"",
                "número:\"7121-II-1,\""
            })
    void printedCitationFindsItsBill(String typed) {
        var bill = AnalysedDocument.of(
                Map.of(QueryField.TITLE, List.of("Que reforma"), QueryField.NUMBER, List.of("7121-II-1")));

        assertThat(bill.matches(understood(typed))).isTrue();
        assertThat(bill.matches(understood(typed.replace("-1", "-2")))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ciberseguridad",
                "código penal federal",
                "bis",
                "título:\"211 bis\"",
                "=\"211 bis\"",
                "ley artículo"
            })
    void unrelatedTextIsNotACitation(String typed) {
        assertThat(referredTo(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reforma constitucional 2024",
                "2024 constitucional",
                "constitución 1917",
                "constitución 137",
                "LFT 2024",
                "LFD 2026",
                "2026 LFT"
            })
    void yearNextToALawIsNotAnArticle(String typed) {
        assertThat(referredTo(typed)).noneMatch(value -> value.field() == QueryField.ARTICLE);
        assertThat(document("Dictamen de " + typed.replace(" ", " del ")).matches(understood(typed)))
                .isTrue();
    }

    @Test
    void citationCombinesWithOtherWords() {
        var bill = document("Que reforma el Código Penal Federal en materia de ciberdelitos");

        assertThat(bill.matches(understood("ciberdelitos art. 211 bis CPF"))).isTrue();
        assertThat(bill.matches(understood("art. 211 bis CPF ciberdelitos"))).isTrue();
        assertThat(bill.matches(understood("agua art. 211 bis CPF"))).isFalse();
        assertThat(bill.matches(understood("art. 211 bis 1 CPF"))).isFalse();
        assertThat(bill.matches(understood("artículo:\"211 bis CPF\""))).isTrue();
        assertThat(bill.matches(understood("artículo:\"211 Bis\""))).isTrue();
        assertThat(bill.matches(understood("artículo:211"))).isFalse();
        assertThat(bill.matches(understood("arts. 211 bis al 211 bis 8 CPF"))).isTrue();
        assertThat(bill.matches(understood("artículo:\"211 a 211 ter\""))).isTrue();
        assertThat(bill.matches(understood("arts. 211 bis 1 al 211 bis 8 CPF"))).isFalse();
    }

    @Test
    void scatteredWordsOfACitationDoNotMatch() {
        var apart = AnalysedDocument.of(Map.of(
                QueryField.TEXT,
                List.of("El artículo primero constitucional dice mucho; 6 veces se reformó el artículo 6.")));

        assertThat(apart.matches(understood("artículo 6 constitucional"))).isFalse();
    }

    @Test
    void recognizedCitationRoundTripsThroughItsText() {
        for (var typed : List.of(
                "art. 211 bis CPF agua",
                "H.R. 21",
                "Gaceta 6616-I-1 OR 211 bis",
                "artículo:\"6o CPEUM\"",
                "artículos 15 a 18 LFT agua",
                "artículo:\"15 a 18 LFT\"")) {
            assertThat(understood(understood(typed).print())).as(typed).isEqualTo(understood(typed));
        }
    }

    private static AnalysedDocument document(String title) {
        return AnalysedDocument.of(Map.of(
                QueryField.TITLE,
                List.of(title),
                QueryField.ARTICLE,
                Stream.of("", PENAL)
                        .map(law -> LegalCitation.value("211 Bis", law))
                        .toList()));
    }

    private static String folded(String meant) {
        int comma = meant.indexOf(", ");
        return comma < 0
                ? LegalCitation.value(meant, "")
                : LegalCitation.value(meant.substring(0, comma), meant.substring(comma + 2));
    }

    private static List<Value> referredTo(String typed) {
        return QueryLanguage.referencesIn(understood(typed));
    }

    private static Query understood(String typed) {
        return ((Parsed) QueryLanguage.read(typed)).query();
    }
}
