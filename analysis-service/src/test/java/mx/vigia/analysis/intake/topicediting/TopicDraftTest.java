package mx.vigia.analysis.intake.topicediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mx.vigia.analysis.topic.InvalidTopicException;
import mx.vigia.analysis.topic.ShippedTopics;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Errors in a topic file are explained in both languages, without internal names. */
class TopicDraftTest {
    private static final ShippedTopics SHIPPED = ShippedTopics.read();
    private static final TopicRuleSet BOOK = TopicRuleSet.of(SHIPPED, SHIPPED.files());
    private static final String SOUND = """
            id: horses
            name: { es: Caballos, en: Horses }
            description: { es: De caballos, en: On horses }
            rules:
              - weight: 1
                any: ['caballo']
            """;

    @Test
    void validFileIsATopic() {
        assertThat(TopicDraft.read(null, SOUND, BOOK)).isEqualTo(new TopicDraft("horses"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            id: horses                   | id: [                             | de otra forma en «id»       | of another form at 'id'
            id: horses                   | @horses                           | no es YAML                  | this is no YAML
            id: horses                   | name: { es: A, en: B }            | el campo «name» está dos veces | the field 'name' is there twice
            id: horses                   | id: explain                       | se esperaba un id           | expected an id
            id: horses                   | id: telecom                       | un id que no tenga otro     | an id no topic has
            name: { es: Caballos,        | nome: { es: Caballos,             | falta «name»                | : 'name' is missing
            name: { es: Caballos,        | name: { de: Pferde,               | falta «es»                  | : 'es' is missing
            es: Caballos,                | es: "A\u202Eb",                   | que se vean                 | that can be seen
            es: Caballos,                | es: Telecomunicaciones y radiodifusión, | un nombre que no tenga | a name no other topic has
            weight: 1                    | weight: 2                         | un peso mayor que 0         | a weight above 0
            weight: 1                    | weight: heavy                     | de otra forma en «rules 1 weight» | of another form at 'rules 1 weight'
            rules:                       | roles:                            | falta «rules»               | : 'rules' is missing
            en: On horses }              | en: On horses, fr: Des chevaux }  | no hay un campo «fr»        | there is no field 'fr'
            any: ['caballo']             | both: [minors]                    | dos listas                  | two lists
            """)
    void invalidTopicIsExplainedInBothLanguages(String sound, String wrong, String spanish, String english) {
        InvalidTopicException why = assertThrows(
                InvalidTopicException.class, () -> TopicDraft.read(null, SOUND.replace(sound, wrong), BOOK));

        assertThat(why.spanish()).contains(spanish).doesNotContain("mx.vigia");
        assertThat(why.english()).contains(english).doesNotContain("mx.vigia");
    }

    @Test
    void topicQueryOnAFieldUnknownToTaggingIsRefused() {
        InvalidTopicException why = assertThrows(
                InvalidTopicException.class,
                () -> BOOK.with(SHIPPED, "horses", SOUND.replace("caballo", "tema:telecom")));

        assertThat(why.spanish()).contains("tema horses").contains("título, resumen o texto");
    }

    @Test
    void theExampleOfTheGuideIsATopic() throws IOException {
        String guide = Files.readString(Path.of("../docs/guides/write-a-topic.md"));
        String example = guide.split("```yaml\n")[1]
                .split("```")[0]
                .replace("id: fintech", "id: horses")
                .replace("es: Tecnología financiera, en: Fintech", "es: Caballos, en: Horses")
                .replace("some-topic", "telecom");

        assertThat(TopicDraft.read(null, example, BOOK)).isEqualTo(new TopicDraft("horses"));
        assertThat(BOOK.with(SHIPPED, "horses", example).topics())
                .extracting(Topic::id)
                .contains("horses");
    }
}
