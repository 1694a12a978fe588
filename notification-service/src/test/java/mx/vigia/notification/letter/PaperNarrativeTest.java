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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Narrative of a report or minuta whose bill is unknown, from a contract sample. */
class PaperNarrativeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @ParameterizedTest
    @CsvSource({
        "reported, ES, Se publicó un dictamen, dictamen",
        "reported, EN, A committee report was published, committee report",
        "reported-negative, ES, Se publicó un dictamen en sentido negativo, dictamen negativo",
        "reported-negative, EN, A negative committee report was published, negative report",
        "minuta, ES, Se publicó una minuta, minuta",
        "minuta, EN, A bill passed by one chamber was sent to the other (minuta), minuta"
    })
    void separatePaperIsNamedByItsKind(String kind, Language language, String heading, String brief) {
        var narrator = narrator(sample("new").replace("\"kind\": \"new\"", "\"kind\": \"" + kind + "\""), language);

        assertThat(narrator.heading()).isEqualTo(heading);
        assertThat(narrator.subjectWords()).isEqualTo(brief);
    }

    @Test
    void reportedBillIsNarratedAsABill() {
        var reported = sample("passed").replace("\"kind\": \"passed\"", "\"kind\": \"reported\"");

        assertThat(narrator(reported, Language.ES).heading()).isEqualTo("El asunto fue dictaminado");
        assertThat(narrator(reported.replace("\"kind\": \"reported\"", "\"kind\": \"reported-negative\""), Language.ES)
                        .heading())
                .isEqualTo("Comisiones de la Cámara de Diputados dictaminaron el asunto en sentido negativo");
        assertThat(narrator(reported.replace("\"deputies\"", "\"senate\""), Language.ES)
                        .heading())
                .isEqualTo("Comisiones del Senado dictaminaron el asunto");
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
