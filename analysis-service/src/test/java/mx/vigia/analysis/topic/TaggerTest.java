package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.dossier.Evidence;
import mx.vigia.analysis.dossier.EvidencePlace;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaggerTest {
    private static final String NO_TEXT = "";
    private static final String DULL_TITLE = "Que reforma el artículo 5 de la Ley de Seguridad Nacional";

    private final Tagger tagger = new Tagger(TopicCatalog.read());

    @Test
    void aTitleInCapitalsWithoutAccentsIsTaggedLikeAnyOther() {
        assertThat(topics("QUE EXPIDE LA LEY GENERAL DE CIBERSEGURIDAD", NO_TEXT))
                .containsExactly("cybersecurity");
        assertThat(topics("EN MATERIA DE COMPUTO EN LA NUBE", NO_TEXT)).containsExactly("cloud");
    }

    @Test
    void oneBillMayBeAboutSeveralTopics() {
        assertThat(topics("Que regula la inteligencia artificial y la ciberseguridad en los centros de datos", NO_TEXT))
                .containsExactly("cybersecurity", "ai", "cloud");
    }

    @Test
    void narrowTopicImpliesTheBroaderOne() {
        assertThat(topics("En materia de protección de niñas, niños y adolescentes en redes sociales", NO_TEXT))
                .containsExactly("child-protection", "child-online", "content-moderation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Que exhorta a informar sobre la nube de ceniza del volcán Popocatépetl",
                "Que felicita al poeta por su libro Una nube de recuerdos",
                "Que reforma la Ley del Sistema Nacional de Inteligencia en materia de investigación policial",
                "Que destina recursos a la red hidráulica y a las redes de agua potable",
                "Que exhorta a aplicar menores tasas de interés a los créditos del campo",
                "Que reconoce a los servidores públicos de la nación",
                "Que regula la inseminación artificial del ganado",
                "Que reconoce la inteligencia emocional en la escuela",
                "Que exhorta a revisar la plataforma petrolera y los datos de producción",
                "Que destina recursos a la vacunación de niñas y niños"
            })
    void similarSoundingWordsMakeNoTag(String title) {
        assertThat(topics(title, NO_TEXT)).isEmpty();
    }

    @Test
    void textAloneIsTagged() {
        String text = "Los ataques informáticos crecen.\n\nTodo incidente de ciberseguridad se notificará.";

        assertThat(topics(DULL_TITLE, text)).containsExactly("cybersecurity");
    }

    @Test
    void aLongTextThatNamesATopicOnceInPassingIsNotAboutIt() {
        String text = "El artículo primero se refiere a las obligaciones de pago. ".repeat(600) + "la ciberseguridad.";

        assertThat(topics(DULL_TITLE, text)).isEmpty();
    }

    @Test
    void evidenceHasTheOriginalWordsAndPosition() {
        String title = "Que expide la Ley General de Ciberseguridad.";

        Tag tag = tagger.read(title, "", NO_TEXT).sure().getFirst();

        assertThat(tag.evidence()).containsExactly(new Evidence(EvidencePlace.TITLE, "Ciberseguridad", 29, 43));
        assertThat(title.substring(29, 43)).isEqualTo("Ciberseguridad");
    }

    @Test
    void topicIsFoundByIdAndNameIgnoringCase() {
        TopicCatalog catalog = TopicCatalog.read();

        assertThat(catalog.findByIdOrName("inteligencia ARTIFICIAL"))
                .contains(catalog.topics().get(1));
        assertThat(catalog.findByIdOrName("Child safety online").orElseThrow().id())
                .isEqualTo("child-online");
        assertThat(catalog.findByIdOrName("fishing")).isEmpty();
    }

    private List<String> topics(String title, String text) {
        return tagger.read(title, "", text).sure().stream().map(Tag::topic).toList();
    }
}
