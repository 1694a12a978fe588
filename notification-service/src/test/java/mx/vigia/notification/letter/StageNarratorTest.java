package mx.vigia.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.realparts.ContractSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Narrative of the stage, from a contract sample: that of the fact, regardless of later changes of the bill before the
 * letter was written.
 */
class StageNarratorTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final ObjectNode given = sample();

    @Test
    void approvalIsNotReportedAsSentToTheExecutive() {
        side("before").put("stage", "SENT_TO_REVIEWING");
        side("after").put("stage", "PASSED_REVIEWING");
        side("bill").put("stage", "SENT_TO_EXECUTIVE");

        assertThat(stages(Language.ES))
                .containsExactly(
                        new LetterModel.Line("Etapa", "Remitida a la cámara revisora", "Aprobada en cámara revisora"),
                        LetterModel.Line.of("Etapa hoy", "Remitida al Ejecutivo"));
        assertThat(stages(Language.EN)).extracting(LetterModel.Line::label).containsExactly("Stage", "Stage today");
    }

    @Test
    void stageIsNamedOnceWithoutFurtherSteps() {
        assertThat(stages(Language.ES))
                .containsExactly(
                        new LetterModel.Line("Etapa", "A discusión en el pleno", "Aprobada en cámara de origen"));
    }

    @Test
    void ineffectiveStepIsNotTheCauseOfTheStage() {
        side("before").put("stage", "SENT_TO_EXECUTIVE");
        side("after").put("stage", "SENT_TO_EXECUTIVE");
        side("bill").put("stage", "SENT_TO_EXECUTIVE");

        assertThat(stages(Language.ES)).containsExactly(LetterModel.Line.of("Etapa hoy", "Remitida al Ejecutivo"));
    }

    @Test
    void factWithoutAStageKeepsTheBillsStage() {
        side("before").remove("stage");
        side("after").remove("stage");

        assertThat(stages(Language.ES)).containsExactly(LetterModel.Line.of("Etapa", "Aprobada en cámara de origen"));
    }

    /** Its source says until when comments are taken, and no step that they are. */
    @Test
    void draftOnWhichCommentsAreTakenIsInConsultation() {
        side("before").put("stage", "PRESENTED");
        side("after").put("stage", "PRESENTED");
        side("bill").put("stage", "PRESENTED").put("kind", "draft-rule");

        given.put("kind", "consultation-opened");
        assertThat(stages(Language.ES))
                .containsExactly(new LetterModel.Line("Etapa", "Proyecto publicado", "En consulta pública"));
        given.put("kind", "consultation-extended");
        assertThat(stages(Language.ES)).containsExactly(LetterModel.Line.of("Etapa hoy", "En consulta pública"));
    }

    @Test
    void draftOfARuleIsPublishedNotPresented() {
        side("before").remove("stage");
        side("after").put("stage", "PRESENTED");
        side("bill").put("stage", "PRESENTED").put("kind", "draft-rule");

        assertThat(stages(Language.ES)).containsExactly(new LetterModel.Line("Etapa", "", "Proyecto publicado"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deputies | PASSED_ORIGIN    | La Cámara de Diputados aprobó el asunto | The Chamber of Deputies"
                        + " passed the item",
                "senate   | PASSED_REVIEWING | El Senado aprobó el asunto              | The Senate passed the item",
                "         | PASSED_ORIGIN    | La cámara de origen aprobó el asunto    | The chamber of origin passed"
                        + " the item",
                "         | PASSED_REVIEWING | La cámara revisora aprobó el asunto     | The reviewing chamber passed"
                        + " the item",
                "congress | RESOLVED         | Se aprobó el asunto                     | The item was passed",
                "         | RESOLVED         | Se aprobó el asunto                     | The item was passed"
            })
    void approvingChamberIsNamedIfKnown(String chamber, String stage, String spanish, String english) {
        ((ObjectNode) side("after").get("step")).put("chamber", chamber);
        side("after").put("stage", stage);

        assertThat(narrator(Language.ES).heading()).isEqualTo(spanish);
        assertThat(narrator(Language.EN).heading()).isEqualTo(english);
        assertThat(narrator(Language.ES).subjectWords()).startsWith("aprobación");
    }

    private ObjectNode side(String name) {
        return (ObjectNode) given.get(name);
    }

    private List<LetterModel.Line> stages(Language language) {
        return narrator(language).lines().stream()
                .filter(line -> line.label().startsWith(language == Language.ES ? "Etapa" : "Stage"))
                .toList();
    }

    private Narrator narrator(Language language) {
        return new Narrator(
                FactEvent.parseStored(given.toString(), JSON),
                LocalDate.of(2026, 9, 20),
                language,
                Messages.of(language, "messages/notification"));
    }

    private static ObjectNode sample() {
        try {
            return (ObjectNode) JSON.readTree(ContractSamples.read("bills.facts.v1.passed.json"));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
