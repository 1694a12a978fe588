package mx.vigia.notification.letter;

import static mx.vigia.notification.TestFacts.aFact;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A step that becomes known after its matter has come further: it is told as an earlier one, in all texts. */
class EarlierStepLetterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T17:00:00Z");
    private static final SourceOverview NO_SOURCES = new SourceOverview(List.of(), Duration.ofHours(30));
    private static final Map<String, String> ON_3_NOVEMBER =
            Map.of("happened", "2026-11-03", "captured", "2026-11-24T16:00:00Z");
    private static final Map<String, String> ON_A_PAGE_OF_24_NOVEMBER =
            Map.of("published", "2026-11-24", "captured", "2026-11-24T16:00:00Z");

    private final TestFacts passed = SampleNotices.passed(aFact())
            .with("times", Map.of("happened", "2026-11-20", "captured", "2026-11-20T23:00:00Z"));

    @Test
    void reportReadAfterTheApprovalIsTheEarlierStep() {
        var letter = letter(lateReport(ON_3_NOVEMBER));

        assertThat(letter.text()).contains("\nAprobada en cámara de origen · antes: dictaminada, 3 nov\n");
        assertThat(letter.html()).contains("<b>Aprobada en cámara de origen</b> · antes: dictaminada, 3 nov<");
        assertThat(letter.subject()).isEqualTo("Nube · dictamen (paso anterior): Ley General de Ciberseguridad");
    }

    @Test
    void chatsAndFeedsSayWhereTheMatterStandsFirst() {
        var report = lateReport(ON_3_NOVEMBER);
        var told = PlainLetters.shortMessages().write(notice(report).kind(), json(report), Language.ES, NOW);

        assertThat(told.heading()).isEqualTo("Aprobada en cámara de origen · antes: dictaminada, 3 nov");
        assertThat(told.title()).isEqualTo("Dictamen (paso anterior): Ley General de Ciberseguridad");
        assertThat(told.lines()).contains("Etapa hoy: Aprobada en cámara de origen");
        assertThat(PlainLetters.summary().of(List.of(notice(report)), NO_SOURCES, NOW))
                .startsWith("Aprobada en cámara de origen · antes: dictaminada, 3 nov");
        assertThat(PlainLetters.shortMessages()
                        .write(notice(report).kind(), json(report), Language.EN, NOW)
                        .heading())
                .isEqualTo(
                        "Passed in the chamber of origin (aprobada en cámara de origen) · before: reported by committee, Nov 3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"AT_ONCE", "DAILY", "WEEKLY"})
    void earlierStepStandsBeforeTheLaterOneWhicheverWasReadFirst(Frequency frequency) {
        var report = lateReport(ON_3_NOVEMBER);

        for (var letter : List.of(letter(frequency, passed, report), letter(frequency, report, passed))) {
            assertThat(letter.text())
                    .contains("\nDictaminada (3 nov) → Aprobada por la Cámara de Diputados, 20 nov · 318")
                    .doesNotContain("antes", "A discusión");
            assertThat(letter.subject()).contains("aprobación en Diputados").doesNotContain("dictamen");
        }
    }

    @Test
    void earlierStepWithoutADayStandsBeforeTheLaterOneWithoutThatOfItsPage() {
        var report = lateReport(ON_A_PAGE_OF_24_NOVEMBER);

        for (var letter : List.of(letter(passed, report), letter(report, passed))) {
            assertThat(letter.text())
                    .contains("\nDictaminada → Aprobada por la Cámara de Diputados, 20 nov · 318")
                    .contains("/PDF/66/2026/nov/passed.pdf")
                    .doesNotContain("24 nov", "después", "reported.pdf");
            assertThat(letter.subject()).contains("aprobación en Diputados");
        }
        assertThat(letter(report).text()).contains("Aprobada en cámara de origen · antes: dictaminada\n");
    }

    @Test
    void stageOfTheLastPageReadIsThatOfTheMatter() {
        var report = lateReport(ON_3_NOVEMBER).standing("REVIEWING_IN_COMMITTEE");

        for (var letter : List.of(letter(passed, report), letter(report, passed))) {
            assertThat(letter.text())
                    .contains("\nEn comisión de la cámara revisora · antes: dictaminada (3 nov)"
                            + " → Aprobada por la Cámara de Diputados, 20 nov · 318");
        }
    }

    @Test
    void digestOfSeveralMattersTellsItTheSame() {
        var letter = letter(Frequency.DAILY, lateReport(ON_3_NOVEMBER), aFact());

        assertThat(letter.text()).contains("\nAprobada en cámara de origen · antes: dictaminada, 3 nov\n");
        assertThat(letter.html()).contains("<b>Aprobada en cámara de origen</b> · antes: dictaminada, 3 nov<");
    }

    @ParameterizedTest
    @CsvSource({
        "referred, REFERRED,              PASSED_ORIGIN,      Aprobada en cámara de origen · antes: turnada a comisiones en Diputados",
        "extended, IN_COMMITTEE,          REPORTED_POSITIVE,  Dictaminada · antes: con prórroga para dictaminar",
        "reported, REVIEWING_REPORTED,    REVIEWING_REPORTED, Dictaminada en la cámara revisora · antes: dictaminada",
        "passed,   PASSED_ORIGIN,         REVIEWING_REPORTED, Dictaminada en la cámara revisora · antes: aprobada por la Cámara de Diputados"
    })
    void anyStepOfTheChamberOfOriginIsEarlierThanTheStageToday(String kind, String stated, String today, String told) {
        assertThat(letter(late(kind, today, ON_3_NOVEMBER)).text()).contains("\n" + told + ", 3 nov");
    }

    @Test
    void stepOfTheStageTodayIsNotAnEarlierOne() {
        assertThat(letter(late("extended", "IN_COMMITTEE", ON_3_NOVEMBER)).text())
                .contains("\nCon prórroga para dictaminar, 3 nov")
                .doesNotContain("antes");
        assertThat(letter(late("referred", "IN_COMMITTEE", ON_3_NOVEMBER)).text())
                .contains("\nTurnada a comisiones en Diputados, 3 nov")
                .doesNotContain("antes");
    }

    @Test
    void changeOfATextIsToldWithTheStageOfTheLastPageRead() {
        var changed = SampleNotices.reworded(aFact().with("dossier", passed.dossier()));
        var meeting = SampleNotices.scheduled(aFact().with("dossier", passed.dossier()), 1)
                .with("times", ON_A_PAGE_OF_24_NOVEMBER);

        assertThat(letter(changed, meeting).text())
                .contains("\nDictaminada · Cambió el texto (3 sep) · En el orden del día\n");
    }

    private TestFacts lateReport(Map<String, String> times) {
        return late("reported", "PASSED_ORIGIN", times).with("dossier", passed.dossier());
    }

    /** A step in the Chamber of Deputies that becomes known when its bill is at this stage. */
    private static TestFacts late(String kind, String stage, Map<String, String> times) {
        return SampleNotices.step(aFact(), kind, stage, stage, "Paso.").with("times", times);
    }

    private static Letter letter(TestFacts... facts) {
        return letter(Frequency.AT_ONCE, facts);
    }

    private static Letter letter(Frequency frequency, TestFacts... facts) {
        var cover = new LetterHeader(UUID.randomUUID(), frequency, NOW, NOW);
        var notices = Arrays.stream(facts).map(EarlierStepLetterTest::notice).toList();
        return PlainLetters.writer().write(cover, notices, NO_SOURCES, NOW);
    }

    private static Notice notice(TestFacts fact) {
        return SampleNotices.notice(fact, Language.ES, "Nube");
    }

    private static String json(TestFacts fact) {
        return new String(fact.json(), StandardCharsets.UTF_8);
    }
}
