package mx.vigia.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import mx.vigia.analysis.text.TextVersion.Extent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSplitterTest {
    private static final String INITIATIVE = """
            Iniciativa con proyecto de decreto que reforma la Ley General de Salud

            La suscrita, diputada federal, con fundamento en el artículo 71, somete a consideración lo siguiente:

            Exposición de Motivos

            El artículo 5 de la ley vigente es insuficiente.

            Texto vigente

            Artículo 5. La Secretaría podrá vigilar.

            Texto propuesto

            Artículo 5. La Secretaría deberá vigilar.

            Por lo expuesto se somete el siguiente

            Decreto por el que se reforma el artículo 5 y se adiciona un artículo 211 Bis a la Ley General de Salud

            Artículo Único. Se reforma el artículo 5 y se adiciona un artículo 211 Bis de la Ley General de Salud, para quedar como sigue:

            Artículo 5.- La Secretaría deberá vigilar:

            I. Los servicios, y

            II. Los insumos a que se refiere el
            artículo 6 de esta Ley.

            Capítulo II Bis
            De los datos

            Artículo 211 Bis. Los operadores notificarán en 72 horas.

            Transitorios

            Primero. El presente Decreto entrará en vigor al día siguiente de su publicación.

            Segundo. Se derogan las disposiciones que se opongan al presente Decreto.

            Palacio Legislativo de San Lázaro, a 3 de septiembre de 2026.

            Diputada Fulana (rúbrica)
            """;

    @Test
    void initiativeIsSplitIntoItsParts() {
        var version = TextSplitter.split(INITIATIVE);

        assertThat(version.parts().stream().map(part -> part.kind() + " " + part.number()))
                .containsExactly(
                        "OPENING 0",
                        "REASONS 0",
                        "DECREE 0",
                        "CLAUSE único",
                        "ARTICLE 5",
                        "DIVISION 0",
                        "ARTICLE 211 bis",
                        "DIVISION 0",
                        "TRANSITORY primero",
                        "TRANSITORY segundo",
                        "CLOSING 0");
        assertThat(version.extent()).isEqualTo(Extent.WHOLE);
    }

    @Test
    void anArticleUnderAClauseBelongsToTheLawThatTheClauseAmends() {
        var articles = TextSplitter.split(INITIATIVE).parts(PartKind.ARTICLE);

        assertThat(articles).extracting(Part::law).containsOnly("Ley General de Salud");
    }

    @Test
    void anArticleKeepsItsFractionsAndEndsWhereTheNextHeadingBegins() {
        var version = TextSplitter.split(INITIATIVE);
        var article = version.parts(PartKind.ARTICLE).getFirst();

        assertThat(version.heading(article)).isEqualTo("Artículo 5.-");
        assertThat(version.words(article))
                .startsWith("La Secretaría deberá vigilar:")
                .endsWith("artículo 6 de esta Ley.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nada", "Artículo 1. Uno.\nArtículo 2. Dos."})
    void thePartsFollowOneAnotherWithoutAGapFromBeginningToEnd(String text) {
        for (var content : List.of(text, INITIATIVE, INITIATIVE + text)) {
            int at = 0;
            for (var part : TextSplitter.split(content).parts()) {
                assertThat(part.from()).isEqualTo(at);
                assertThat(part.body()).isBetween(part.from(), part.to());
                at = part.to();
            }
            assertThat(at).isEqualTo(content.length());
        }
    }

    @Test
    void everyClauseOfADecreeGivesItsOwnLawToTheArticlesUnderIt() {
        var version = TextSplitter.split("""
                DECRETO POR EL QUE SE REFORMAN DIVERSAS LEYES

                ARTÍCULO PRIMERO.- Se reforma el artículo 132 de la Ley Federal del Trabajo, para quedar como sigue:

                ARTÍCULO 132.- Son obligaciones de los patrones:

                ARTÍCULO SEGUNDO.- Se adiciona el artículo 5 A a la Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público, para quedar como sigue:

                Artículo 5 A.- Las dependencias informarán.

                TRANSITORIO

                ÚNICO.- El presente Decreto entrará en vigor el 1 de enero de 2027.
                """);

        assertThat(version.parts(PartKind.ARTICLE).stream().map(part -> part.number() + " " + part.law()))
                .containsExactly(
                        "132 Ley Federal del Trabajo",
                        "5-a Ley de Adquisiciones, Arrendamientos y Servicios del Sector Público");
        assertThat(version.parts(PartKind.CLAUSE)).hasSize(2);
        assertThat(version.parts(PartKind.TRANSITORY)).hasSize(1);
    }

    @Test
    void reportsDecreeIsNotTheQuotedInitiatives() {
        var version = TextSplitter.split("""
                ANTECEDENTES

                La diputada propuso:

                Decreto por el que se reforma el artículo 5 de la Ley de Puertos
                Único. Se reforma el artículo 5 de la Ley de Puertos, para quedar como sigue:
                Artículo 5. Propuesta.
                Transitorio
                Único. Entrará en vigor mañana.

                CONSIDERACIONES

                La comisión modifica la propuesta.

                PROYECTO DE DECRETO POR EL QUE SE REFORMA EL ARTÍCULO 5 DE LA LEY DE PUERTOS
                ARTÍCULO ÚNICO. Se reforma el artículo 5 de la Ley de Puertos, para quedar como sigue:
                Artículo 5. Dictamen.
                TRANSITORIO
                ÚNICO. El Decreto entrará en vigor al día siguiente.
                """);

        assertThat(version.parts(PartKind.ARTICLE).stream().map(version::words)).containsExactly("Dictamen.");
    }

    @Test
    void newLawIsSplitByArticleBetweenItsChapters() {
        var version = TextSplitter.split("""
                Artículo Único.- Se expide la Ley General de Ciberseguridad, para quedar como sigue:
                LEY GENERAL DE CIBERSEGURIDAD
                TÍTULO PRIMERO
                Disposiciones generales
                Artículo 1o.- Esta Ley es de orden público.
                Artículo 2o. Se crea la Agencia.
                """);

        assertThat(version.parts(PartKind.ARTICLE).stream().map(version::words))
                .containsExactly("Esta Ley es de orden público.", "Se crea la Agencia.");
        assertThat(version.parts(PartKind.ARTICLE)).extracting(Part::law).containsOnly("Ley General de Ciberseguridad");
    }

    @Test
    void aTextThatLostItsLineBreaksIsCutAtItsSentences() {
        var filler = "Que la Secretaría tiene facultades para ello. ".repeat(120);
        var version = TextSplitter.split("ACUERDO por el que se modifica el similar. CONSIDERANDO " + filler
                + "he tenido a bien expedir el siguiente: A C U E R D O PRIMERO.- Se modifica el similar conforme al Artículo 5. de la Ley."
                + " SEGUNDO.- El Instituto ejercerá los actos. TRANSITORIOS ÚNICO. El presente Acuerdo entrará en vigor hoy."
                + " Dado en la Ciudad de México, a los catorce días.");

        assertThat(version.parts().stream().map(part -> part.kind() + " " + part.number()))
                .containsExactly(
                        "OPENING 0",
                        "REASONS 0",
                        "DECREE 0",
                        "CLAUSE primero",
                        "ARTICLE segundo",
                        "DIVISION 0",
                        "TRANSITORY único",
                        "CLOSING 0");
    }

    @Test
    void unnumberedTransitoryArticleIsRecognized() {
        var version = TextSplitter.split("""
                Único. Se reforma el artículo 1 de la Ley de Puertos, para quedar como sigue:
                Artículo 1. Uno.
                Transitorio
                El presente decreto entrará en vigor el día de su publicación.
                """);

        assertThat(version.parts(PartKind.TRANSITORY).stream().map(version::words))
                .containsExactly("El presente decreto entrará en vigor el día de su publicación.");
    }

    @Test
    void textBeyondTheLimitIsCutAndMarked() {
        var version = TextSplitter.split(INITIATIVE + "x".repeat(TextSplitter.MAX_TEXT_LENGTH));

        assertThat(version.extent()).isEqualTo(Extent.TOO_LONG);
        assertThat(version.parts().getLast().kind()).isEqualTo(PartKind.REST);
        assertThat(version.parts(PartKind.ARTICLE)).hasSize(2);
    }

    @Test
    void headingsBeyondTheLimitAreCutWithANote() {
        var version = TextSplitter.split("Artículo 1. Uno.\n".repeat(TextSplitter.MAX_PARTS * 2));

        assertThat(version.extent()).isEqualTo(Extent.TOO_MANY_PARTS);
        assertThat(version.parts()).hasSizeLessThanOrEqualTo(TextSplitter.MAX_PARTS + 1);
        assertThat(version.parts().getLast().to()).isEqualTo(version.content().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "Artículo ",
                "Artículo 1",
                "((((\"",
                "I.",
                "TRANSITORIOS ",
                ". PRIMERO",
                "\n",
                "Capítulo \n",
                "décimo ",
                "1o.-A Bis ",
                ". A "
            })
    void tenRepetitiveMegabytesAreSplitInTime(String thing) {
        var text = thing.repeat(10_000_000 / thing.length());

        var version = assertTimeout(Duration.ofSeconds(30), () -> TextSplitter.split(text));

        assertThat(version.parts().getLast().to()).isEqualTo(text.length());
    }
}
