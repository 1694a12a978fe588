package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;

/** Narrative of deadlines, from the contract samples. */
class DeadlineNarrativeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void movedTermShowsOldAndNewDayRuleCalendarAndUnverifiedMark() {
        var lines = lines("deadline-moved", Language.ES);

        assertThat(lines).anySatisfy(line -> {
            assertThat(line.label()).isEqualTo("Fecha esperada");
            assertThat(line.before()).startsWith("domingo 18 de octubre de 2026 o, según otra lectura");
            assertThat(line.text()).startsWith("sábado 16 de enero de 2027 o, según otra lectura");
        });
        assertThat(lines)
                .extracting(line -> line.label() + ": " + line.text())
                .anyMatch(
                        statement -> statement.startsWith(
                                "Cómo se sabe: Calculado, no oficial: Reglamento de la Cámara de Diputados, artículo 182, en días naturales"))
                .anyMatch(
                        statement -> statement.startsWith("Plazo por verificar: plazo por verificar; la norma no dice"))
                .noneMatch(statement -> statement.startsWith("Fecha:"));
    }

    @Test
    void closingConsultationShowsTheSourceOfItsDate() {
        assertThat(lines("consultation-closing", Language.EN))
                .extracting(line -> line.label() + ": " + line.text())
                .contains(
                        "What is awaited: Close of the public consultation",
                        "Expected on: Wednesday, October 28, 2026",
                        "How we know: Date given by the source: aviso de la consulta")
                .noneMatch(statement -> statement.startsWith("Term to be verified"));
    }

    private static List<LetterModel.Line> lines(String sample, Language language) {
        var given = new String(ContractSamples.read("bills.facts.v1." + sample + ".json"), StandardCharsets.UTF_8);
        var fact = FactEvent.parseStored(given, JSON);
        return new Narrator(fact, LocalDate.of(2026, 10, 21), language, Messages.of(language, "messages/notification"))
                .lines();
    }
}
