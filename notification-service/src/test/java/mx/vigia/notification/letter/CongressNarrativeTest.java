package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Narrative of the stage of a bill of a state congress, from a contract sample. */
class CongressNarrativeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PASSED_CONGRESS | ES | Aprobada por el Congreso del Estado de Nuevo León",
                "PASSED_CONGRESS | EN | Passed by the Congress of the State of Nuevo León",
                "SENT_TO_EXECUTIVE | ES | Remitida al Ejecutivo local",
                "PUBLISHED_STATE | ES | Publicada en el Periódico Oficial del Estado de Nuevo León",
                "PUBLISHED_STATE | EN | Published in the Periódico Oficial of the State of Nuevo León",
                "IN_FORCE | ES | En vigor"
            })
    void stageNamesTheCongressOrItsGazette(String stage, Language language, String statement) {
        var given = sample().replace("\"stage\": \"PASSED_CONGRESS\"", "\"stage\": \"" + stage + "\"");

        assertThat(stageLine(given, language)).isEqualTo(statement);
    }

    @ParameterizedTest
    @CsvSource({
        "ES, Aprobada por el congreso local",
        "EN, Passed by the state congress (aprobada por el congreso local)"
    })
    void stageIsGenericWithoutTheNameOfTheCongress(Language language, String statement) {
        assertThat(stageLine(sample().replace("\"congress\": {", "\"another\": {"), language))
                .isEqualTo(statement);
    }

    @ParameterizedTest
    @CsvSource({
        "ES, El congreso local aprobó el asunto, aprobación en el congreso local",
        "EN, The state congress passed the item, passed by the state congress"
    })
    void stateBillNeedsNoSecondChamber(Language language, String heading, String brief) {
        var narrator = narrator(sample(), language);

        assertThat(narrator.heading()).isEqualTo(heading);
        assertThat(narrator.subjectWords()).isEqualTo(brief);
    }

    @ParameterizedTest
    @CsvSource({"ES, Congreso, Congreso del Estado de Nuevo León", "EN, Congress, Congress of the State of Nuevo León"})
    void congressIsNamedWithoutACitation(Language language, String label, String name) {
        var cited = sample().replace("\"congress\": {", "\"citation\": \"Gaceta 12\", \"congress\": {");

        assertThat(narrator(sample(), language).lines()).contains(LetterModel.Line.of(label, name));
        assertThat(narrator(cited, language).lines())
                .noneMatch(line -> line.label().equals(label));
    }

    private static Narrator narrator(String given, Language language) {
        var words = Messages.of(language, "messages/notification");
        return new Narrator(FactEvent.parseStored(given, JSON), LocalDate.of(2026, 10, 20), language, words);
    }

    private static String stageLine(String given, Language language) {
        var words = Messages.of(language, "messages/notification");
        return narrator(given, language).lines().stream()
                .filter(line -> line.label().equals(words.say("letter.stage")))
                .map(LetterModel.Line::text)
                .findFirst()
                .orElseThrow();
    }

    private static String sample() {
        return new String(
                ContractSamples.read("bills.facts.v1.passed-by-a-state-congress.json"), StandardCharsets.UTF_8);
    }
}
