package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.dossier.ArticleReference;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.api.Test;

/** A decree of many articles is read by article. */
class ArticleTaggingTest {
    private static final String SECRECY =
            "Las instituciones de crédito notificarán a la autoridad los incidentes de ciberseguridad que sufran.";

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void topicOfOneArticleOfHundredsIsSureAndNamesTheArticle() {
        String title = "Que reforma diversas disposiciones en materia fiscal";

        List<Tag> tags = tagger.read(title, "", omnibus(300, 117)).sure();

        assertThat(tags)
                .filteredOn(tag -> tag.topic().equals("cybersecurity"))
                .singleElement()
                .satisfies(tag -> {
                    assertThat(tag.articleCount()).isEqualTo(1);
                    assertThat(tag.articles())
                            .containsExactly(new ArticleReference("117", "Ley de Coordinación Fiscal"));
                    assertThat(tag.evidence())
                            .allSatisfy(evidence -> assertThat(
                                            omnibus(300, 117).substring(evidence.start(), evidence.end()))
                                    .isEqualTo(evidence.words()));
                });
    }

    @Test
    void shortDecreeAndNewLawAreReadAsAWhole() {
        assertThat(tagger.read("", "", omnibus(10, 7)).sure()).allMatch(tag -> tag.articleCount() == 0);
        assertThat(tagger.read("", "", omnibus(300, 117).replace("Se reforma la", "Se expide la"))
                        .sure())
                .allMatch(tag -> tag.articleCount() == 0);
    }

    @Test
    void broaderTopicHasTheArticlesOfAllItsNarrowerTopics() {
        String text = omnibus(300, 117)
                .replaceFirst(
                        "(?<=Artículo 7\\. ).*",
                        "Las plataformas en internet harán la verificación de edad de niñas, niños y adolescentes.")
                .replaceFirst("(?<=Artículo 9\\. ).*", "Queda prohibido el trabajo infantil.");

        assertThat(articles(text, "child-online")).containsExactly("7");
        assertThat(articles(text, "child-protection")).containsExactly("7", "9");
    }

    private List<String> articles(String text, String topic) {
        return tagger.read("", "", text).sure().stream()
                .filter(tag -> tag.topic().equals(topic))
                .flatMap(tag -> tag.articles().stream())
                .map(ArticleReference::number)
                .toList();
    }

    private static String omnibus(int articles, int special) {
        return "DECRETO\nARTÍCULO PRIMERO. Se reforma la Ley de Coordinación Fiscal, para quedar como sigue:\n"
                + IntStream.rangeClosed(1, articles)
                        .mapToObj(
                                number -> "Artículo %d. %s\n"
                                        .formatted(
                                                number,
                                                number == special
                                                        ? SECRECY
                                                        : "La Federación entregará a las entidades las participaciones del mes, "
                                                                + "según los coeficientes que correspondan a cada una de ellas."))
                        .collect(Collectors.joining())
                + "TRANSITORIOS\nÚnico. El presente Decreto entrará en vigor al día siguiente de su publicación.\n";
    }
}
