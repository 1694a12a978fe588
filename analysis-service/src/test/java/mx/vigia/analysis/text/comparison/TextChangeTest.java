package mx.vigia.analysis.text.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.text.comparison.TextChange.ComparedText;
import org.junit.jupiter.api.Test;

class TextChangeTest {
    private static final String INITIATIVE = """
            EXPOSICIÓN DE MOTIVOS
            Las personas deben saber qué pasa con sus datos.
            DECRETO
            ARTÍCULO PRIMERO. Se reforman los artículos 3, 5 y 9 de la Ley Federal de Protección de Datos, para quedar como sigue:
            Artículo 3. Las autoridades podrán notificar a las personas afectadas todo acceso no autorizado a sus datos.
            Artículo 5. Las personas responsables conservarán los registros de acceso durante 12 meses.
            Artículo 9. La autoridad publicará cada año un informe sobre los accesos no autorizados que conozca.
            TRANSITORIOS
            Único. El presente Decreto entrará en vigor al día siguiente de su publicación en el Diario Oficial de la Federación.
            """;

    @Test
    void eachChangedArticleIsNamedWithItsLawAndItsWords() {
        var report = INITIATIVE
                .replace("EXPOSICIÓN DE MOTIVOS", "CONSIDERACIONES")
                .replace("qué pasa con sus datos", "quién usa sus datos")
                .replace("podrán notificar", "notificarán")
                .replace("12 meses", "24 meses");

        assertThat(articles(INITIATIVE, report))
                .containsExactly(
                        "article 3 Ley Federal de Protección de Datos CHANGED",
                        "article 5 Ley Federal de Protección de Datos CHANGED");
        assertThat(excerpts(INITIATIVE, report))
                .extracting(excerpt -> excerpt.removed() + " → " + excerpt.inserted())
                .containsExactly("podrán notificar → notificarán", "12 meses → 24 meses");
    }

    @Test
    void addedAndRemovedArticlesAreNamedButNotTheClauseThatListsThem() {
        var report = INITIATIVE
                .replace("3, 5 y 9", "3 y 9, y se adiciona el artículo 9 Bis")
                .replaceAll("(?m)^Artículo 5.*\\R", "")
                .replace(
                        "TRANSITORIOS",
                        "Artículo 9 Bis. Quien no notifique será sancionado con multa de mil unidades de medida.\nTRANSITORIOS");

        assertThat(articles(INITIATIVE, report))
                .containsExactly(
                        "article 5 Ley Federal de Protección de Datos REMOVED",
                        "article 9 Bis Ley Federal de Protección de Datos ADDED");
        assertThat(excerpts(INITIATIVE, report))
                .allMatch(
                        excerpt -> excerpt.removed().concat(excerpt.inserted()).isEmpty());
    }

    @Test
    void changedTransitoryArticleIsOne() {
        var report = INITIATIVE.replace("al día siguiente", "a los noventa días siguientes");

        assertThat(articles(INITIATIVE, report)).containsExactly("transitory único  CHANGED");
    }

    @Test
    void boilerplatePrintAndNumbersOfPagesAreNoChange() {
        var report =
                "Honorable Asamblea:\nA la Comisión le fue turnada la iniciativa.\nCONSIDERACIONES\nEs procedente.\n"
                        + INITIATIVE
                                .substring(INITIATIVE.indexOf("DECRETO"))
                                .replace("Artículo 3. Las", "ARTÍCULO 3o.- LAS")
                                .replace("a las personas", "a  las\n personas")
                                .replace("12 meses", "doce meses")
                        + "Sala de comisiones, a 3 de marzo de 2026.\n";

        assertThat(change(INITIATIVE, report)).isInstanceOf(TextChange.SameRules.class);
    }

    @Test
    void pagesOfAPrintedReportAreNoChange() {
        var head = "COMISIÓN DE GOBERNACIÓN Y POBLACIÓN DICTAMEN EN SENTIDO POSITIVO ";
        var report = head + "1\nCONSIDERACIONES\n" + head + "2\n"
                + INITIATIVE
                        .substring(INITIATIVE.indexOf("DECRETO"))
                        .replace("personas afectadas", "personas afec-\ntadas")
                        .replace("los registros de", "los registros\n7\n" + head + "3\nde")
                        .replace("TRANSITORIOS", "8\nTRANSITORIOS\n9")
                + "Palacio Legislativo de San Lázaro, a 3 de marzo de 2026.\n" + head + "4\n";

        assertThat(change(INITIATIVE, report)).isInstanceOf(TextChange.SameRules.class);
    }

    @Test
    void aFigureAloneOnALineIsNoPageNumberUnlessOthersFollow() {
        var rates = INITIATIVE.replace("durante 12 meses.", "según la tarifa:\n150\npesos por registro.");

        assertThat(articles(rates, rates.replace("150", "300")))
                .containsExactly("article 5 Ley Federal de Protección de Datos CHANGED");
    }

    @Test
    void articleBeyondTheCutOfATextIsNotTakenForRemoved() {
        var cut = INITIATIVE.substring(0, INITIATIVE.indexOf("Artículo 9")).replace("12 meses", "24 meses");

        assertThat(TextChange.between(new ComparedText(INITIATIVE, false), new ComparedText(cut, true)))
                .isInstanceOfSatisfying(TextChange.Rules.class, rules -> {
                    assertThat(rules.changes())
                            .singleElement()
                            .satisfies(change -> assertThat(
                                            ChangedArticle.of(change).number())
                                    .isEqualTo("5"));
                    assertThat(rules.incomplete()).isTrue();
                });
    }

    @Test
    void textsWithoutArticlesOrOfOtherMattersAreNotCompared() {
        assertThat(change("Se exhorta a la Secretaría.", "Se exhorta al Instituto."))
                .isInstanceOf(TextChange.NotComparable.class);
        assertThat(change(INITIATIVE, """
                ACUERDO
                PRIMERO. Se desecha la iniciativa que reforma la Ley Federal de Protección de Datos.
                SEGUNDO. Archívese el asunto como total y definitivamente concluido.
                """)).isInstanceOf(TextChange.NotComparable.class);
    }

    @Test
    void hundredsOfArticlesAreComparedByArticle() {
        var omnibus = IntStream.rangeClosed(1, 600)
                .mapToObj(number -> "Artículo %d. La autoridad %d resolverá en %d días lo que las personas pidan.\n"
                        .formatted(number, number, 10 + number))
                .collect(Collectors.joining());

        assertThat(articles(omnibus, omnibus.replace("La autoridad 431 resolverá", "La autoridad 431 podrá resolver")))
                .containsExactly("article 431  CHANGED");
    }

    private static TextChange change(String before, String after) {
        return TextChange.between(new ComparedText(before, false), new ComparedText(after, false));
    }

    private static List<String> articles(String before, String after) {
        return changes(before, after).stream()
                .map(ChangedArticle::of)
                .map(article ->
                        "%s %s %s %s".formatted(article.part(), article.number(), article.law(), article.change()))
                .toList();
    }

    private static List<ChangeExcerpt> excerpts(String before, String after) {
        return ChangeExcerpt.of(changes(before, after));
    }

    private static List<ArticleChange> changes(String before, String after) {
        return change(before, after) instanceof TextChange.Rules rules ? rules.changes() : List.of();
    }
}
