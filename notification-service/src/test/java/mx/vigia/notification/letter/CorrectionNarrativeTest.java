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
import org.junit.jupiter.api.Test;

/** What letters say of a field that a person set right, from the sample of the contract. */
class CorrectionNarrativeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final String SAMPLE =
            new String(ContractSamples.read("bills.facts.v1.corrected.json"), StandardCharsets.UTF_8);

    @Test
    void correctionShowsOldAndNewValue() {
        var narrator = narrator(SAMPLE, Language.ES);

        assertThat(narrator.heading()).isEqualTo("Se corrigió un dato del expediente");
        assertThat(narrator.lines().getFirst())
                .isEqualTo(new LetterModel.Line(
                        "Fecha de presentación",
                        "miércoles 30 de septiembre de 2026",
                        "jueves 3 de septiembre de 2026"));
    }

    @Test
    void emptiedFieldIsReported() {
        var emptied = SAMPLE.replace(
                "\"field\": \"presentedOn\",\n      \"says\": \"2026-09-03\"", "\"field\": \"presentedOn\"");

        assertThat(narrator(emptied, Language.EN).lines().getFirst().text()).isEqualTo("not known");
    }

    @Test
    void changedTopicsAreNamedAndTheMatterIsUnchanged() {
        var given = new String(ContractSamples.read("bills.facts.v1.topics-corrected.json"), StandardCharsets.UTF_8);
        var byHand = given.replace("\"late\": false", "\"late\": false, \"byHand\": true");

        var spanish = narrator(byHand, Language.ES);
        var english = narrator(byHand, Language.EN);

        assertThat(spanish.heading()).isEqualTo("Este asunto cambió de temas en Vigía");
        assertThat(spanish.subjectWords()).isEqualTo("cambió de temas");
        assertThat(spanish.lines().getFirst())
                .isEqualTo(new LetterModel.Line("Temas", "Telecomunicaciones", "Ciberseguridad"));
        assertThat(english.lines().getFirst())
                .isEqualTo(new LetterModel.Line("Topics", "Telecommunications", "Cybersecurity"));
        assertThat(spanish.lines().get(1).text()).contains("el asunto es el mismo");
        assertThat(spanish.lines()).extracting(LetterModel.Line::label).containsOnlyOnce("Temas");
    }

    private static Narrator narrator(String given, Language language) {
        return new Narrator(
                FactEvent.parseStored(given, JSON),
                LocalDate.of(2026, 9, 20),
                language,
                Messages.of(language, "messages/notification"));
    }
}
