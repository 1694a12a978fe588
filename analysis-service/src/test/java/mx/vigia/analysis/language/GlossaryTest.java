package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.query.AnalysedDocument;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import mx.vigia.analysis.language.query.Query;
import mx.vigia.analysis.language.query.QueryLanguage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for by one name of a term is found by the others. */
class GlossaryTest {

    @Test
    void glossaryIsBilingualWithoutDuplicateNames() {
        var lines = Glossary.lines();
        var seen = new HashMap<List<String>, String>();

        assertThat(lines).hasSizeGreaterThan(300);
        assertThat(lines).allSatisfy(line -> assertThat(line).matches("[^\\t]+\\t[^\\t]+"));
        lines.forEach(line -> Glossary.namesOn(line).stream()
                .filter(name -> !Glossary.isValue(name))
                .forEach(name -> {
                    assertThat(TextAnalyzer.stems(name)).as(line).isNotEmpty();
                    assertThat(seen.putIfAbsent(TextAnalyzer.stems(name), line))
                            .as(name)
                            .isNull();
                }));
    }

    @Test
    void everyNameMatchesItsSynonyms() {
        for (var line : Glossary.lines()) {
            for (var name : named(line)) {
                var question = "\"" + name + "\"";
                assertThat(named(line))
                        .filteredOn(other -> !other.startsWith("("))
                        .allSatisfy(other -> assertThat(
                                        titled("Sobre " + other + " y más").matches(asked(question)))
                                .as("%s in %s", question, other)
                                .isTrue());
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "personal data; Que reforma la Ley de Datos Personales",
                "personal data; De los datos  personales",
                "breach artificial intelligence; Breach de la inteligencia artificial",
                "IA; Ley de inteligencia artificial",
                "IA NEAR/3 menores; De la inteligencia artificial y las niñas, niños y adolescentes",
                "artificial NEAR/0 inteligencia; De la inteligencia artificial",
                "encryption NEAR/5 mensajes; Del cifrado de los mensajes",
                "título:encryption NEAR/5 mensaj*; Del cifrado de los mensajes",
                "title:encryption; Del cifrado de mensajes",
                "agua OR encryption; Del cifrado de mensajes",
                "deepfakes; De las ultrafalsificaciones",
                "cloud; De la nube",
                "privacy; De la privacidad",
                "platform fraud; Del fraude en la plataforma"
            })
    void aTitleInTheOtherLanguageIsFound(String question, String title) {
        assertThat(titled(title).matches(asked(question))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "=encryption; Del cifrado",
                "=\"personal data\"; Datos personales",
                "personal data; Datos de una persona",
                "data personal; Datos personales",
                "seguridad; On public security",
                "mensajes -encryption agua; Mensajes con cifrado",
                "espectro radioeléctrico; Del espectro autista"
            })
    void exactTermsAreNotExpanded(String question, String title) {
        assertThat(titled(title).matches(asked(question))).isFalse();
    }

    @Test
    void exclusionIsNotExpandedWithSynonyms() {
        assertThat(titled("Mensajes con cifrado").matches(asked("mensajes -encryption")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "personal data breach",
                "título:\"personal data\" agua",
                "encryption OR personal data",
                "(encryption OR agua) artificial intelligence",
                "-(personal data) ai"
            })
    void queryRoundTripsThroughItsText(String question) {
        var query = asked(question);

        assertThat(query.print()).isEqualTo(question);
        assertThat(asked(query.print())).isEqualTo(query);
        assertThat(QueryLanguage.termsIn(query)).isNotEmpty();
    }

    @Test
    void matchIsTheNameInTheText() {
        assertThat(titled("De los datos personales").hits(asked("personal data"), 5))
                .extracting(TextHit::words)
                .containsExactly("datos personales");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "minuta datos personales; documento; minuta",
                "dictamen datos; documento; dictamen",
                "datos personales de la senadora Robles; cámara; senado",
                "datos de diputados; cámara; diputados",
                "los datos personales del PAN; grupo; PAN"
            })
    void wordForAKindChamberOrGroupMatchesTheField(String question, String field, String value) {
        var stated = Map.of(
                QueryField.TITLE, List.of("De los datos personales"),
                QueryField.PROPONENT, List.of("Robles Cruz, Ana"));
        var bill = new EnumMap<>(stated);
        bill.put(QueryField.findByName(field).orElseThrow(), List.of(value));

        assertThat(AnalysedDocument.of(bill).matches(asked(question))).isTrue();
        assertThat(AnalysedDocument.of(stated).matches(asked(question))).isFalse();
    }

    @Test
    void fieldValueMatchesOnlyAnUnqualifiedWord() {
        var minuta =
                AnalysedDocument.of(Map.of(QueryField.TITLE, List.of("De datos"), QueryField.PAPER, List.of("minuta")));

        assertThat(minuta.matches(asked("minuta"))).isTrue();
        assertThat(minuta.matches(asked("título:minuta"))).isFalse();
        assertThat(minuta.matches(asked("=minuta"))).isFalse();
    }

    private static List<String> named(String line) {
        return Glossary.namesOn(line).stream()
                .filter(name -> !Glossary.isValue(name))
                .toList();
    }

    private static AnalysedDocument titled(String title) {
        return AnalysedDocument.of(Map.of(QueryField.TITLE, List.of(title)));
    }

    private static Query asked(String question) {
        return ((Parsed) QueryLanguage.read(question)).query();
    }
}
