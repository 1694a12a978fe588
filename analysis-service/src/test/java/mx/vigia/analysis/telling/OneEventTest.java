package mx.vigia.analysis.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.bill.Digest;
import mx.vigia.analysis.bill.Json;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Fact;
import mx.vigia.analysis.dossier.FactKind;
import mx.vigia.analysis.dossier.FactState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneEventTest {
    private static final UUID BILL = new UUID(1, 1);
    private static final LocalDate DAY = LocalDate.parse("2026-09-10");
    private static final Instant READ = Instant.parse("2026-09-10T18:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "passed,   344, 91,  passed,   deputies, 0, true",
        "passed,   344, 91,  ,         deputies, 1, true",
        "passed,   344, 91,  ,         senate,   0, false",
        "passed,   344, 91,  ,         deputies, 2, false",
        "passed,   91,  344, ,         deputies, 0, false",
        "passed,   344, 91,  rejected, deputies, 0, false",
        "passed,   344, 91,  other,    deputies, 0, false",
        "rejected, 91,  344, ,         deputies, 0, true",
        "rejected, 344, 91,  rejected, deputies, 0, true",
        "rejected, 344, 91,  ,         deputies, 0, false"
    })
    void aVoteAndTheStepThatSaysHowItEndedAreOneEventInEitherOrder(
            String step, int favour, int against, String result, String chamber, int daysApart, boolean one) {
        FactKind kind = step.equals("passed") ? FactKind.PASSED : FactKind.DISCARDED;
        Fact passed = fact(kind, null, step(step, "deputies"), DAY);
        Fact vote = fact(FactKind.VOTE, null, vote(favour, against, result, chamber), DAY.minusDays(daysApart));

        assertThat(OneEvent.isToldBy(vote, passed)).isEqualTo(one);
        assertThat(OneEvent.isToldBy(passed, vote)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "En lo general y en lo particular los artículos no reservados, true",
        "Votación final,                                             true",
        "Artículo 12 en los términos de la reserva,                   false",
        "Amendment 4,                                                 false"
    })
    void aVoteOnAPartOfItIsNotItsPassing(String question, boolean one) {
        Fact passed = fact(FactKind.PASSED, null, step("passed", "deputies"), DAY);
        String asked = vote(344, 91, "passed", "deputies")
                .replace("\"groups\"", "\"question\":\"" + question + "\",\"groups\"");
        Fact vote = fact(FactKind.VOTE, null, asked, DAY);

        assertThat(OneEvent.isToldBy(vote, passed)).isEqualTo(one);
        assertThat(OneEvent.isToldBy(passed, vote)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "14, true", "15, false", "-1, true", "-2, false"})
    void whatHasNoDayIsThatOfAVoteOnlyIfItWasReadSoonAfterIt(int daysLater, boolean one) {
        Fact passed = fact(FactKind.PASSED, null, step("passed", "deputies"), null);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, null, "deputies"), DAY.minusDays(daysLater));

        assertThat(OneEvent.isToldBy(vote, passed)).isEqualTo(one);
        assertThat(OneEvent.isToldBy(passed, vote)).isEqualTo(one);
    }

    /** What was told of a paper that stood alone, what its bill tells, and how many days apart. */
    @ParameterizedTest
    @CsvSource({
        "reported, reported, 0, true,  true",
        "reported, reported, 1, true,  true",
        "reported, reported, 2, false, false",
        "reported, passed,   0, false, true",
        "minuta,   passed,   1, true,  true",
        "minuta,   minuta,   1, true,  true",
        "minuta,   minuta,   2, false, false",
        "minuta,   reported, 0, false, false"
    })
    void whatAPaperWasToldAsIsToldByItsBillAndTheOtherWayRound(
            String paper, String step, int daysApart, boolean billAfter, boolean paperAfter) {
        Fact alone = fact(FactKind.of(paper), null, "{\"title\":\"Dictamen.\"}", DAY.minusDays(daysApart));
        Fact ofBill = fact(FactKind.of(step), "{}", step(step.equals("minuta") ? "other" : step, "deputies"), DAY);

        assertThat(OneEvent.isToldBy(ofBill, alone))
                .as("the bill after its paper")
                .isEqualTo(billAfter);
        assertThat(OneEvent.isToldBy(alone, ofBill))
                .as("the paper after its bill")
                .isEqualTo(paperAfter);
    }

    @Test
    void aVoteAfterTheReportIsNewsAndAfterTheMinutaItIsNot() {
        Fact report = fact(FactKind.REPORTED, null, "{\"title\":\"Dictamen.\"}", DAY);
        Fact minuta = fact(FactKind.MINUTA, null, "{\"title\":\"Minuta.\"}", DAY);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, "passed", "deputies"), DAY);

        assertThat(OneEvent.isToldBy(vote, report)).isFalse();
        assertThat(OneEvent.isToldBy(report, vote)).isTrue();
        assertThat(OneEvent.isToldBy(vote, minuta)).isTrue();
    }

    @Test
    void aPassingWithoutDayAndChamberMayBeThatOfTheOtherChamber() {
        Fact passed = fact(FactKind.PASSED, null, "{\"step\":{\"kind\":\"passed\",\"phrase\":\"Aprobada.\"}}", null);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, null, "deputies"), DAY);

        assertThat(OneEvent.isToldBy(passed, vote)).isFalse();
        assertThat(OneEvent.isToldBy(vote, passed)).isFalse();
    }

    @Test
    void correctedFiguresAreToldThoughThePassingWas() {
        Fact passed = fact(FactKind.PASSED, null, step("passed", "deputies"), DAY);
        String figures = vote(344, 91, null, "deputies");

        assertThat(OneEvent.isToldBy(fact(FactKind.VOTE, figures, figures, DAY), passed))
                .isFalse();
    }

    @Test
    void whatSaysMoreThanTheVoteIsToldAfterItAndTellsItBefore() {
        Fact sent = fact(
                FactKind.MINUTA,
                null,
                "{\"step\":{\"kind\":\"other\",\"phrase\":\"Aprobada. Turnada a la C\u00e1mara de Senadores.\"}}",
                DAY);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, null, "deputies"), DAY);

        assertThat(OneEvent.isToldBy(sent, vote)).isFalse();
        assertThat(OneEvent.isToldBy(vote, sent)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-09-20, deputies, true",
        "2026-08-02, 2026-09-20, deputies, false",
        "2026-08-01, 2026-09-01, deputies, false",
        "2026-08-01, 2026-09-20, senate,   false"
    })
    void moreTimeAndTheDayThatMovesByItAreOneEventInEitherOrder(
            String startNow, String dueNow, String chamber, boolean one) {
        Fact extended = fact(FactKind.EXTENDED, null, step("extended", "deputies"), DAY);
        Fact moved = fact(
                FactKind.DEADLINE_MOVED,
                deadline("2026-08-01", "2026-09-10", "deputies"),
                deadline(startNow, dueNow, chamber),
                DAY);

        assertThat(OneEvent.isToldBy(moved, extended)).isEqualTo(one);
        assertThat(OneEvent.isToldBy(extended, moved)).isEqualTo(one);
    }

    @Test
    void anEntryIntoForceByAPageAndByTheClockIsOneEventInEitherOrderAndTwoByTheClockAreTwo() {
        Fact page =
                fact(FactKind.IN_FORCE, null, "{\"step\":{\"kind\":\"other\",\"phrase\":\"Entra en vigor.\"}}", null);
        Fact clock = fact(FactKind.IN_FORCE, null, deadline("2026-08-01", "2026-09-10", "deputies"), DAY);
        Fact later = fact(FactKind.IN_FORCE, null, deadline("2026-08-01", "2026-12-10", "deputies"), DAY.plusDays(91));

        assertThat(OneEvent.isToldBy(page, clock)).isTrue();
        assertThat(OneEvent.isToldBy(clock, page)).isTrue();
        assertThat(OneEvent.isToldBy(later, clock)).isFalse();
        assertThat(OneEvent.isToldBy(later, page)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, true", "2026-10-21, false"})
    void aWindowThatMovesIsTheOneThatAPersonSetRightIfItClosesOnThatDay(String closes, boolean one) {
        Fact corrected = fact(
                FactKind.CORRECTED,
                null,
                "{\"correction\":{\"field\":\"consultation\",\"says\":\"2026-09-01/2026-10-20\"}}",
                null);
        Fact moved = fact(FactKind.CONSULTATION_EXTENDED, null, window(closes), DAY);

        assertThat(OneEvent.isToldBy(moved, corrected)).isEqualTo(one);
    }

    private static String window(String closes) {
        return "{\"consultation\":{\"opensOn\":\"2026-09-01\",\"closesOn\":\"%s\"}}".formatted(closes);
    }

    private static String step(String kind, String chamber) {
        return "{\"step\":{\"kind\":\"%s\",\"phrase\":\"As\u00ed consta.\",\"chamber\":\"%s\"}}"
                .formatted(kind, chamber);
    }

    private static String vote(int favour, int against, String result, String chamber) {
        String said = result == null ? "" : "\"result\":\"" + result + "\",";
        return """
                {"vote":{"vote":"%s","site":"mx.diputados.gaceta",%s"chamber":"%s","groups":[],
                 "whole":{"favour":%d,"against":%d,"abstention":0,"present":0,"absent":0,"total":435}}}""".formatted(BILL, said, chamber, favour, against);
    }

    private static String deadline(String start, String due, String chamber) {
        return """
                {"deadline":{"rule":"deputies-report","name":{"es":"Plazo","en":"Term"},"article":"182","start":"referred",
                 "startDay":"%s","chamber":"%s","due":"%s","latest":"%s","certain":false,"doubts":[]}}""".formatted(start, chamber, due, due);
    }

    private static Fact fact(FactKind kind, String before, String after, LocalDate happened) {
        String key = BILL + "/" + kind.word() + "/" + after.hashCode();
        return new Fact(
                Digest.identifier(key),
                kind,
                key,
                BILL,
                1,
                before == null ? null : Json.read(before, FactState.class),
                Json.read(after, FactState.class),
                happened,
                null,
                READ,
                (Provenance) null,
                null,
                false);
    }
}
