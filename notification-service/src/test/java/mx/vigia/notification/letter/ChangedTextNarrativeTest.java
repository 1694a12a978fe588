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

/** Narrative of a changed text, from the contract sample. */
class ChangedTextNarrativeTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final String SAMPLE =
            new String(ContractSamples.read("bills.facts.v1.text-changed.json"), StandardCharsets.UTF_8);

    @Test
    void eachChangeIsShownUnderItsPartBeforeAndAfter() {
        assertThat(narrator(SAMPLE, Language.ES).lines())
                .contains(
                        new LetterModel.Line(
                                "Artículo 14",
                                "Los operadores de infraestructura crítica notificarán el incidente en 72 horas a la autoridad.",
                                "Los operadores de infraestructura crítica notificarán el incidente en 24 horas a la autoridad."),
                        new LetterModel.Line(
                                "Artículo 15",
                                "",
                                "(se añade) La autoridad publicará cada año un informe de los incidentes."),
                        new LetterModel.Line(
                                "Transitorio tercero", "El reglamento se expedirá en 180 días.", "(se suprime)"));
        assertThat(narrator(SAMPLE, Language.EN).lines())
                .extracting(LetterModel.Line::label)
                .contains("Article 14", "Article 15", "Transitory article tercero");
    }

    @Test
    void unknownKindOfPartIsShownAsText() {
        var newer = SAMPLE.replace("\"transitory\"", "\"annex\"");

        assertThat(narrator(newer, Language.ES).lines())
                .extracting(LetterModel.Line::label)
                .contains("En el texto");
    }

    @Test
    void quotedTextIsOneLineOfLimitedLength() {
        var hostile = SAMPLE.replace(
                "La autoridad publicará", "\\u202E<script>\\r\\nBcc: a@b.example " + "palabra ".repeat(90));

        var told = narrator(hostile, Language.ES).lines().stream()
                .filter(line -> line.label().equals("Artículo 15"))
                .findFirst()
                .orElseThrow();

        assertThat(told.text())
                .startsWith("(se añade) <script> Bcc:")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(311);
    }

    private static Narrator narrator(String given, Language language) {
        return new Narrator(
                FactEvent.parseStored(given, JSON),
                LocalDate.of(2026, 9, 5),
                language,
                Messages.of(language, "messages/notification"));
    }
}
