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

/** What letters say of what an analyst entered by hand, from the sample of the contract. */
class ManualEditNarrativeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void manualStepIsMarkedAndAttributedToNoSource() {
        var spanish = narrator(sample("by-hand"), Language.ES);
        var english = narrator(sample("by-hand"), Language.EN);

        assertThat(linesOf(spanish))
                .contains("Origen: Captura manual: lo registró un analista; Vigía no lo ha leído en ninguna fuente")
                .contains("se registra como lo capturó un analista, y la etapa no cambia")
                .doesNotContain("como lo publica la fuente");
        assertThat(linesOf(english))
                .contains("Origin: Entered manually: an analyst registered it", "as an analyst entered it")
                .doesNotContain("as the source publishes it");
    }

    @Test
    void manualMatterIsMarkedInEveryNotice() {
        var subject = sample("new").replace("\"site\": \"mx.diputados.gaceta\"", "\"site\": \"vigia.manual\"");

        assertThat(linesOf(narrator(subject, Language.ES)))
                .contains("Origen: Captura manual: el asunto lo registró un analista");
    }

    @Test
    void correctionIsAttributedToAnAnalyst() {
        var correction = sample("corrected").replace("\"late\": false", "\"late\": false, \"byHand\": true");

        assertThat(linesOf(narrator(correction, Language.ES))).contains("Origen: Corrección de un analista, a mano");
    }

    @Test
    void contentOfASourceIsNarratedUnmarked() {
        var narrator = narrator(sample("passed"), Language.ES);

        assertThat(linesOf(narrator)).doesNotContain("Origen").doesNotContain("analista");
    }

    private static String linesOf(Narrator narrator) {
        return narrator.lines().stream()
                .map(line -> line.label() + ": " + line.text())
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String sample(String name) {
        return new String(ContractSamples.read("bills.facts.v1." + name + ".json"), StandardCharsets.UTF_8);
    }

    private static Narrator narrator(String given, Language language) {
        return new Narrator(
                FactEvent.parseStored(given, JSON),
                LocalDate.of(2026, 9, 20),
                language,
                Messages.of(language, "messages/notification"));
    }
}
