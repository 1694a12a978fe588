package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.FactEvent;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a letter says a matter has become since the step that it tells. */
class StageOrderTest {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Test
    void stagesAreThoseOfTheContractInItsOrder() throws IOException {
        try (var schema = ClassLoader.getSystemResourceAsStream("contract/schemas/bills.facts.v1.json")) {
            JsonNode stages = JSON.readTree(schema).at("/$defs/bill/properties/stage/enum");

            assertThat(StreamSupport.stream(stages.spliterator(), false).map(JsonNode::textValue))
                    .containsExactlyElementsOf(StageOrder.STAGES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "minuta,              PASSED_ORIGIN,          PASSED_ORIGIN,          ''",
        "minuta,              PASSED_ORIGIN,          REVIEWING_IN_COMMITTEE, En comisión de la cámara revisora",
        "consultation-opened, PRESENTED,              PRESENTED,              ''",
        "passed,              PASSED_ORIGIN,          REPORTED_POSITIVE,      ''",
        "passed,              PASSED_ORIGIN,          REVIEWING_IN_COMMITTEE, En comisión de la cámara revisora",
        "passed,              PASSED_REVIEWING,       PASSED_REVIEWING,       ''"
    })
    void onlyALaterStageIsToldAsWhatFollowed(String kind, String after, String today, String told) {
        var fact =
                aFact().with("kind", kind).with("after", Map.of("stage", after)).standing(today);

        assertThat(happening(fact).today()).isEqualTo(told);
    }

    @Test
    void minutaToldWithItsReferralIsNotToldAsReferredSince() {
        var fact = aFact().with("kind", "minuta")
                .with("after", Map.of("stage", "REVIEWING_IN_COMMITTEE", "tells", List.of("new", "referred")))
                .standing("REVIEWING_IN_COMMITTEE");

        assertThat(happening(fact).today()).isEmpty();
    }

    @Test
    void reportThatBecomesKnownLateNamesItsChamberAndWhatFollowed() {
        var fact = aFact().with("kind", "reported")
                .with("before", Map.of("stage", "SENT_TO_EXECUTIVE"))
                .with(
                        "after",
                        Map.of(
                                "stage",
                                "SENT_TO_EXECUTIVE",
                                "step",
                                Map.of("kind", "reported", "chamber", "senate", "phrase", "Dictamen")))
                .standing("SENT_TO_EXECUTIVE");

        assertThat(happening(fact).now()).isEqualTo("Dictaminada en el Senado");
        assertThat(happening(fact).brief()).isEqualTo("dictamen en el Senado (paso anterior)");
        assertThat(happening(fact).before()).isEmpty();
        assertThat(happening(fact).today()).isEqualTo("Remitida al Ejecutivo");
    }

    @Test
    void dayOfThePageIsNotToldAsThatOfAStepWithoutOne() {
        var referred = SampleNotices.referred(aFact());

        assertThat(happening(referred.with(
                                "times", Map.of("happened", "2026-12-02", "captured", "2026-12-02T15:00:00Z")))
                        .on())
                .isEqualTo("2 dic");
        assertThat(happening(referred.with(
                                "times", Map.of("published", "2026-12-02", "captured", "2026-12-02T15:00:00Z")))
                        .on())
                .isEqualTo("en una página del 2 dic");
    }

    private static FactNarrative.Happening happening(TestFacts fact) {
        return new ItemNarrator(
                        FactEvent.parseStored(new String(fact.json(), StandardCharsets.UTF_8), JSON),
                        LocalDate.of(2026, 12, 2),
                        Messages.of(Language.ES, "messages/notification"))
                .narrative()
                .happening();
    }

    @Test
    void billIsClosedOnceItIsLawOrWillNotBecomeOne() {
        assertThat(StageOrder.STAGES.stream().filter(StageOrder::isClosed))
                .containsExactlyInAnyOrder(
                        "PUBLISHED_DOF",
                        "PUBLISHED_STATE",
                        "IN_FORCE",
                        "REPEALED",
                        "RESOLVED",
                        "DISCARDED",
                        "WITHDRAWN",
                        "LAPSED",
                        "CONCLUDED",
                        "ACCUMULATED",
                        "SUPERSEDED");
        assertThat(StageOrder.isClosed("NO_STAGE")).isFalse();
    }
}
