package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.dossier.DossierTags;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is only mentioned in a title or synopsis makes no sure tag; an action of its own does. */
class MentionsTest {
    private static final String DULL_TITLE = "Que reforma el artículo 12 de la Ley de Vivienda";
    private static final Tagger TAGGER = new Tagger(TopicCatalog.read());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Que crea el padrón de beneficiarios, con protección de los datos personales",
                "Que regula los clubes deportivos, respetando en todo momento los datos personales de sus socios",
                "Que ordena los mercados, incluyendo reglas de datos personales",
                "QUE CREA EL PADRÓN DE BENEFICIARIOS, CON PROTECCIÓN DE LOS DATOS PERSONALES",
                "Que crea un fondo para áreas como los datos personales"
            })
    void clauseThatHangsOnAnotherOnlyMentions(String title) {
        assertThat(sure(title, "")).doesNotContain("data-protection");
        assertThat(topics(TAGGER.read(title, "", "").toReview())).contains("data-protection");
    }

    @Test
    void listOfASynopsisOnlyMentionsAndATitleNamesItsSubjects() {
        String list = "Impulsar la vivienda, la ciberseguridad, el deporte y la cultura.";

        assertThat(sure(DULL_TITLE, list)).isEmpty();
        assertThat(sure("En materia de vivienda, ciberseguridad, deporte y cultura", ""))
                .containsExactly("cybersecurity");
    }

    @Test
    void actionInALaterSentenceOfASynopsisIsATopic() {
        String synopsis = "Definir las viviendas de interés social. Tipificar el delito de robo de identidad.";

        assertThat(sure(DULL_TITLE, synopsis)).containsExactly("cybersecurity");
    }

    @Test
    void whatTheLawSaysTodayIsNoTopic() {
        String digest = "Existing law regulates cybersecurity of utilities. This bill would name a bridge.";

        assertThat(sure("Bridges", digest)).isEmpty();
    }

    @Test
    void actionAfterALongBackgroundIsATopic() {
        String background = "Existing law regulates cybersecurity, cybersecurity, cybersecurity, cybersecurity. ";

        assertThat(sure("Bridges", background.repeat(20) + "This bill would create an agency of cybersecurity."))
                .contains("cybersecurity");
    }

    @Test
    void severalMentionsNeverMakeATagSure() {
        String title = "Que ordena el comercio, con protección de los datos personales, la privacidad y el hábeas data";

        Tag mentioned = TAGGER.read(title, "", "").toReview().stream()
                .filter(tag -> tag.topic().equals("data-protection"))
                .findFirst()
                .orElseThrow();
        assertThat(mentioned.weight()).isEqualTo(0.5);
    }

    private static List<String> sure(String title, String summary) {
        DossierTags tagged = TAGGER.read(title, summary, "");
        return topics(tagged.sure());
    }

    private static List<String> topics(List<Tag> tags) {
        return tags.stream().map(Tag::topic).toList();
    }
}
