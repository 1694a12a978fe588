package mx.vigia.analysis.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mx.vigia.analysis.dossier.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles beside a topic, which share words with it, and titles within, which share words with an exception. */
class TopicBordersTest {
    private static final Tagger TAGGER = new Tagger(TopicCatalog.read());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content-moderation | Que obliga a la verificación de edad en la venta de alcohol",
                "child-online | Que obliga a la verificación de edad para impedir la venta de tabaco a menores de edad",
                "child-online | Para prohibir la venta de cigarros electrónicos a menores de edad",
                "child-online | Que ordena el brazalete electrónico para agresores de niñas víctimas de violencia",
                "child-online | Que crea el expediente electrónico de adopción de niñas y niños, para su protección",
                "child-online | Para prohibir el uso de teléfonos celulares a niñas y niños en escuelas de educación"
                        + " básica",
                "digital-government | Que expide la Ley de transparencia de plataformas digitales",
                "digital-government | Para garantizar justicia por violencia digital",
                "digital-government | Exhorta al gobierno federal a garantizar internet en Chiapas",
                "digital-government | Que presenta el Grupo Parlamentario del PAN, en materia de internet",
                "digital-government | Sobre los derechos de audiencia en plataformas digitales",
                "digital-government | Para atender la demanda de educación a distancia",
                "digital-government | Que prohíbe el registro de menores de 16 años en plataformas digitales",
                "digital-education | Que promueve la competencia en mercados digitales",
                "digital-education | Que regula la publicidad en toda clase de medios electrónicos",
                "telecom | Ley del Sector Hidrocarburos, en materia de permisos para estaciones de servicio",
                "telecom | Sobre la licitación de estaciones del tren",
                "telecom | Sobre la concesión de canales de riego",
                "telecom | Que crea el servicio de salud móvil",
            })
    void wordsOfATopicInAnotherSenseAreNotTheTopic(String topic, String title) {
        assertThat(sure(title, "")).doesNotContain(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content-moderation | Que sanciona la difusión en redes sociales de apología del delito",
                "content-moderation | Que prohíbe a servidores públicos bloquear usuarios en sus redes sociales",
                "content-moderation | Que regula la violencia en medios de comunicación y redes sociales",
                "child-online | Sobre la verificación de edad de menores en redes sociales",
                "child-online | Que previene la adicción de niñas y niños a los teléfonos celulares",
                "digital-education | Que impulsa las competencias digitales y las clases en línea",
                "digital-government | Sobre las audiencias por videoconferencia en los juicios civiles",
                "digital-government | Para que la demanda de amparo se presente por vía electrónica",
                "telecom | Sobre la concesión de estaciones de radio",
            })
    void exceptionOfATopicTakesNoMatterAway(String topic, String title) {
        assertThat(sure(title, "")).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Digitalizar los trámites del municipio. Dispone además, en un capítulo aparte que nada tiene que ver"
                        + " con lo anterior y que ordena otras muchas cosas, reglas en beneficio de los consumidores.",
            })
    void exceptionFarAwayInASynopsisIsOfAnotherMatter(String synopsis) {
        assertThat(sure("Que reforma la Ley de Mejora", synopsis)).contains("digital-government");
    }

    private static List<String> sure(String title, String summary) {
        return TAGGER.read(title, summary, "").sure().stream().map(Tag::topic).toList();
    }
}
