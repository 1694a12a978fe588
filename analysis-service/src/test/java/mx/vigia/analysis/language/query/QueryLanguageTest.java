package mx.vigia.analysis.language.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mx.vigia.analysis.language.QueryField;
import mx.vigia.analysis.language.TextHit;
import mx.vigia.analysis.language.query.ParseResult.Invalid;
import mx.vigia.analysis.language.query.ParseResult.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLanguageTest {
    private static final AnalysedDocument CYBER = AnalysedDocument.of(Map.of(
            QueryField.TITLE, List.of("Que expide la Ley General de Ciberseguridad."),
            QueryField.TEXT,
                    List.of("Artículo 14. Los operadores de infraestructura crítica notificarán todo incidente dentro"
                            + " de las setenta y dos horas."),
            QueryField.PROPONENT, List.of("Elena Marcela Robledo Quintana", "Muñoz Peña, Ana"),
            QueryField.COMMITTEE, List.of("Seguridad Ciudadana", "Ciencia, Tecnología e Innovación"),
            QueryField.TOPIC, List.of("cybersecurity", "Ciberseguridad", "Cybersecurity"),
            QueryField.STAGE, List.of("turnada", "turnada a comisión"),
            QueryField.GROUP, List.of("PAN"),
            QueryField.NUMBER, List.of("66/7223", "7121-II-1"),
            QueryField.DATE, List.of("2026-09-03")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ciberseguridad",
                "CIBERSEGURIDAD leyes",
                "la ley de la ciberseguridad",
                "una ciberseguridad sobre los operadores",
                "(una ciberseguridad) -(sobre agua)",
                "iniciativa OR la",
                "\"infraestructuras criticas\"",
                "“infraestructura crítica”",
                "\"expide la “Ley General” de Ciberseguridad\"",
                "\"expide la “Ley General de Ciberseguridad\"",
                "“expide la «Ley General» de Ciberseguridad”",
                "«Que expide la “Ley General de Ciberseguridad”»",
                "\"ley general” \"de ciberseguridad”",
                "“ley general\" ciber*",
                "ciber*",
                "leyes*",
                "agua OR ciberseguridad",
                "agua O ciberseguridad",
                "agua | ciberseguridad",
                "ciberseguridad -militar",
                "ciberseguridad NOT militar",
                "-(militar OR agua)",
                "(agua OR incidente) operadores",
                "tema:Ciberseguridad",
                "TOPIC:cybersecurity",
                "tema: ciberseguridad",
                "etapa:\"turnada a comision\"",
                "promovente:robledo",
                "autor:(lópez OR robledo)",
                "proponent:muñoz",
                "comision:\"seguridad ciudadana\"",
                "titulo:ley -texto:ley",
                "grupo:pan",
                "66/7223",
                "infraestructura NEAR/0 crítica",
                "horas CERCA/3 setenta",
                "texto:notificar* NEAR/4 \"infraestructura crítica\"",
                "operadores NEAR/5 crítica NEAR/5 incidente",
                "-(horas NEAR/1 incidente)",
                "7121-ii-1",
                "número:66/7223",
                "desde:2026-09 hasta:2026-09-03",
                "desde:03/09/2026",
                "fecha:2026",
                "=crítica",
                "=\"infraestructura crítica\"",
                "ley & general",
                "ley +general",
                "nota: incidente OR horas",
                "ley – ciberseguridad",
                "\"Ley General de Ciber*\"",
                "texto:\"infraestructura crít*\"",
                "partido:pan",
                "party:PAN bancada:pan",
                "sponsor:robledo",
                "estatus:turnada status:turnada",
                "QUE EXPIDE LA LEY O CIBERSEGURIDAD etapa:turnada",
                "AGUA OR CIBERSEGURIDAD",
                "AGUA | CIBERSEGURIDAD",
                "\"* Ley General * de Ciberseguridad\""
            })
    void cybersecurityBillMatches(String question) {
        assertThat(CYBER.matches(understood(question))).as(question).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agua",
                "ley agua",
                "\"crítica infraestructura\"",
                "\"ciberseguridad artículo\"",
                "\"quintana muñoz\"",
                "autor:munoz",
                "infraestructura NEAR/0 incidente",
                "crítica NEAR/0 crítica",
                "título:ley NEAR/50 incidente",
                "sobre etapa:turnada",
                "sobre (etapa:turnada OR etapa:presentada)",
                "=critica",
                "=infraestructuras",
                "ciberseguridad -incidentes",
                "tema:ia",
                "tema:ciber",
                "desde:2026-09-04",
                "hasta:2026-08",
                "fecha:2025",
                "título:incidente",
                "LEY DE ARMAS DE FUEGO O CIBERSEGURIDAD",
                "QUE EXPIDE O AGUA etapa:turnada",
                "\"operadores crít*\""
            })
    void cybersecurityBillDoesNotMatch(String question) {
        assertThat(CYBER.matches(understood(question))).as(question).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "ley \"sin cerrar; 4",
                "ley (agua; 4",
                "ley ) agua; 4",
                "(); 0",
                "ley \"\"; 4",
                "OR ley; 0",
                "ley OR; 4",
                "ley OR NOT; 7",
                "datos NEAR/x personales; 6",
                "datos NEAR personales; 6",
                "NEAR datos; 0",
                "datos CERCA 5 personales; 6",
                "datos CERCA/-1 personales; 6",
                ".; 0",
                "...; 0",
                "%; 0",
                "§; 0",
                "¿?; 0",
                "-.; 0",
                "(.); 0",
                ". OR …; 0",
                "\u200B; 0",
                "NEAR/3 ley; 0",
                "ley NEAR/3; 4",
                "ley NEAR/51 agua; 4",
                "ley NEAR/99999999999 agua; 4",
                "ley NEAR/2 (agua OR luz); 4",
                "(agua OR luz) NEAR/2 ley; 14",
                "tema:ia NEAR/2 ley; 8",
                "- ley; 0",
                "-; 0",
                "foo:bar; 0",
                "ley tema:; 4",
                "autor:(tema:ia); 7",
                "ab*; 0",
                "ci*er; 2",
                "ley tema:ciber*; 14",
                "número:66/*; 10",
                "ley \"datos pe*\"; 11",
                "número:\"66/*\"; 11",
                "\"ci*er\"; 3",
                "ley \"ciber* datos\"; 10",
                "desde:ayer; 6",
                "desde:2026-13; 6"
            })
    void invalidQueryNamesPositionAndReasonInBothLanguages(String question, int position) {
        assertThat(QueryLanguage.read(question)).isInstanceOfSatisfying(Invalid.class, problem -> {
            assertThat(problem.position()).isEqualTo(position);
            assertThat(problem.spanish()).isNotBlank().isNotEqualTo(problem.english());
        });
    }

    @Test
    void limitsHoldWithoutStackOverflow() {
        assertThat(QueryLanguage.read("a".repeat(501))).isInstanceOf(Invalid.class);
        assertThat(QueryLanguage.read("a ".repeat(64))).isInstanceOf(Parsed.class);
        assertThat(QueryLanguage.read("a ".repeat(65))).isInstanceOf(Invalid.class);
        assertThat(QueryLanguage.read("(".repeat(8) + "a" + ")".repeat(8))).isInstanceOf(Parsed.class);
        assertThat(QueryLanguage.read("(".repeat(250) + ")".repeat(250))).isInstanceOf(Invalid.class);
        assertThat(QueryLanguage.read("-".repeat(250) + "a")).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "Ciberseguridad  LEY; ciberseguridad ley",
                "topic:Cybersecurity; tema:cybersecurity",
                "autor:(López OR Peña); promovente:lópez OR promovente:peña",
                "a NOT (b OR c); a -(b OR c)",
                "a OR b c; a OR b c",
                "(a OR b) c; (a OR b) c",
                "((a b) c); a b c",
                "from:2026-09 until:2026-09; desde:2026-09-01 hasta:2026-09-30",
                "“Ley General” Ciber*; \"ley general\" ciber*",
                "Título:Datos CERCA/3 \"de Menores\" NEAR/0 agua*; título:datos NEAR/3 \"de menores\" título:\"de"
                        + " menores\" NEAR/0 agua*",
                "título:“Datos Person*”; título:datos NEAR/0 person*",
                "\"ciber*\"; ciber*",
                "DATOS CERCA LEY; datos cerca ley",
                "datos near ley; datos near ley",
                "título:CERCA ley; título:cerca ley",
                "66/7223; \"66/7223\"",
                "etapa:\"En comisión\"; etapa:\"en comisión\""
            })
    void everyQueryHasOneCanonicalForm(String typed, String printed) {
        assertThat(understood(typed).print()).isEqualTo(printed);
        assertThat(understood(printed)).isEqualTo(understood(typed));
    }

    @Test
    void hitsQuoteTheOriginalWords() {
        var hits = CYBER.hits(understood("tema:ciberseguridad \"infraestructuras criticas\" -agua desde:2026"), 20);

        assertThat(hits)
                .extracting(TextHit::words)
                .containsExactly("Ciberseguridad", "infraestructura crítica", "2026-09-03");
        assertThat(hits.get(1).excerpt()).contains("operadores de infraestructura crítica notificarán");
        assertThat(hits.get(1).field()).isEqualTo(QueryField.TEXT);
    }

    @Test
    void nearMatchesAreMarkedTogether() {
        assertThat(CYBER.hits(understood("incidente NEAR/2 notificar*"), 20))
                .extracting(TextHit::words)
                .containsExactly("notificarán todo incidente");
    }

    @Test
    void dateWithoutTimeIsADay() {
        assertThat(understood("hasta:2024-02")).isEqualTo(new Query.Until(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void savedQueryKeepsNearAsAWord() {
        assertThat(QueryLanguage.readStored("datos NEAR personales -CERCA"))
                .isEqualTo(new Parsed(understood("datos near personales -cerca")));
        assertThat(QueryLanguage.readStored("datos NEAR/x \"dato* NEAR personales\" ley NEAR/2 agua"))
                .isEqualTo(QueryLanguage.readStored("datos near/x \"dato NEAR personales\" ley NEAR/2 agua"))
                .isInstanceOf(Parsed.class);
        assertThat(QueryLanguage.readStored("datos NEAR (multa")).isInstanceOf(Invalid.class);
    }

    @Test
    void blankQueryIsValid() {
        assertThat(QueryLanguage.read("")).isEqualTo(QueryLanguage.read(" \u00A0\t"));
        assertThat(QueryLanguage.read(" ")).isInstanceOf(Parsed.class);
    }

    @Test
    void savedQueryKeepsItsMeaningWithQuotedStars() {
        assertThat(QueryLanguage.read("\"dato* personales\" -multa")).isInstanceOf(Invalid.class);
        assertThat(QueryLanguage.readStored("\"dato* personales\" -multa"))
                .isEqualTo(QueryLanguage.read("\"dato personales\" -multa"));
        assertThat(QueryLanguage.readStored("ciber* \"datos person*\""))
                .isEqualTo(QueryLanguage.read("ciber* \"datos person*\""));
        assertThat(QueryLanguage.readStored("\"dato* personales\" (multa")).isInstanceOf(Invalid.class);
    }

    private static Query understood(String question) {
        return switch (QueryLanguage.read(question)) {
            case Parsed(var query) -> query;
            case Invalid problem -> throw new AssertionError(question + ": " + problem);
        };
    }
}
