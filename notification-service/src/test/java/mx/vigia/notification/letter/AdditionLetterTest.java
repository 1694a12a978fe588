package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mx.vigia.notification.TestFacts;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;
import mx.vigia.notification.watch.Frequency;
import mx.vigia.platform.i18n.Language;
import org.junit.jupiter.api.Test;

/** Content of letters about a vote and its outcome that were read from two pages. */
class AdditionLetterTest {
    private static final Instant NOW = Instant.parse("2026-12-02T18:00:00Z");
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));

    private final TestFacts passed = on(
            SampleNotices.step(aFact(), "passed", "IN_DEBATE", "PASSED_ORIGIN", "Aprobada en votación nominal."),
            "15:00");
    private final TestFacts voted = on(
            aFact().with("dossier", passed.dossier())
                    .with("kind", "vote")
                    .with("after", Map.of("vote", vote()))
                    .standing("PASSED_ORIGIN"),
            "15:10");

    @Test
    void voteReadLaterIsToldAsThatOfTheKnownStep() {
        var letter = letter(notice(adding(voted, passed, "votes"), true));

        assertThat(letter.text())
                .contains(
                        "Votación de lo que ya se le avisó, 2 dic · Cámara de Diputados: más votos a favor, 468 a favor,"
                                + " 8 en contra, 0 abstenciones")
                .doesNotContain("Votada");
        assertThat(letter.subject()).contains("cómo se votó");
    }

    @Test
    void approvalReadLaterIsToldAsTheResultOfTheKnownVote() {
        var letter = letter(notice(adding(passed, voted, "result"), true));

        assertThat(letter.text())
                .contains("Resultado de la votación que ya se le avisó: aprobada por la Cámara de Diputados, 2 dic");
        assertThat(letter.subject()).contains("resultado: aprobación en Diputados");
    }

    @Test
    void voteAndOutcomeInOneLetterAreOneStepInEitherOrder() {
        var passedFirst = letter(notice(passed, false), notice(adding(voted, passed, "votes"), false));
        voted.with("alreadyTold", List.of());
        var votedFirst = letter(notice(voted, false), notice(adding(passed, voted, "result"), false));

        for (var letter : List.of(passedFirst, votedFirst)) {
            assertThat(letter.text())
                    .contains("Aprobada por la Cámara de Diputados, 2 dic · Cámara de Diputados: más votos a favor,"
                            + " 468 a favor, 8 en contra, 0 abstenciones")
                    .doesNotContain("Votada", "ya se le avisó");
            assertThat(letter.headers().get("X-Vigia-Fact"))
                    .contains(passed.id().toString(), voted.id().toString());
        }
    }

    @Test
    void votesOfAPassageStatedAgainAreToldAsThoseOfTheKnownStep() {
        var restated = restated();

        assertThat(letter(notice(adding(restated, passed, "votes"), true)).text())
                .contains("Votación de lo que ya se le avisó: aprobada por la Cámara de Diputados, 2 dic · 468 votos en"
                        + " pro y 8 en contra");
        assertThat(letter(notice(passed, false), notice(adding(restated(), passed, "votes"), false))
                        .text())
                .contains("A discusión en el pleno → Aprobada por la Cámara de Diputados, 2 dic · 468 votos en pro")
                .doesNotContain("ya se le avisó");
    }

    private TestFacts restated() {
        return on(
                SampleNotices.step(
                                aFact(),
                                "passed",
                                "PASSED_ORIGIN",
                                "PASSED_ORIGIN",
                                "Aprobada con 468 votos en pro y 8 en contra.")
                        .with("dossier", passed.dossier()),
                "15:20");
    }

    @Test
    void voteBeforeALaterStepHasItsFigures() {
        var sent = on(
                SampleNotices.step(aFact(), "minuta", "PASSED_ORIGIN", "SENT_TO_REVIEWING", "Turnada al Senado.")
                        .with("dossier", passed.dossier()),
                "15:20");

        assertThat(letter(notice(voted, false), notice(sent, false)).text())
                .contains("Votada (2 dic; 468 votos contra 8) → ");
        assertThat(letter(notice(adding(voted, passed, "votes"), true), notice(sent, false))
                        .text())
                .contains("Votación de lo que ya se le avisó (2 dic; 468 votos contra 8) → ");
    }

    private static Map<String, Object> vote() {
        return Map.of(
                "chamber",
                "deputies",
                "question",
                "",
                "result",
                "",
                "whole",
                Map.of("favour", 468, "against", 8, "abstention", 0));
    }

    private static TestFacts adding(TestFacts fact, TestFacts earlier, String what) {
        return fact.with(
                "alreadyTold",
                List.of(Map.of("watch", UUID.randomUUID(), "fact", earlier.id().toString(), "adds", what)));
    }

    private static TestFacts on(TestFacts fact, String hour) {
        return fact.with("times", Map.of("happened", "2026-12-02", "captured", "2026-12-02T" + hour + ":00Z"));
    }

    private static Notice notice(TestFacts fact, boolean earlierWasTold) {
        var notice = SampleNotices.notice(fact, Language.ES, "Nube");
        return new Notice(notice.id(), notice.to(), notice.kind(), notice.told(), earlierWasTold, notice.causes());
    }

    private static Letter letter(Notice... notices) {
        var cover = new LetterHeader(UUID.randomUUID(), Frequency.DAILY, NOW, NOW);
        return PlainLetters.writer().write(cover, Arrays.asList(notices), NO_SOURCES, NOW);
    }
}
