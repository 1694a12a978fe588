package mx.vigia.analysis.matching.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactCodec;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactTimes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameEventRuleTest {
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
    void voteAndItsOutcomeStepAreOneEventInEitherOrder(
            String step, int favour, int against, String result, String chamber, int daysApart, boolean one) {
        FactKind kind = step.equals("passed") ? FactKind.PASSED : FactKind.DISCARDED;
        Fact passed = fact(kind, null, step(step, "deputies"), DAY);
        Fact vote = fact(FactKind.VOTE, null, vote(favour, against, result, chamber), DAY.minusDays(daysApart));

        assertThat(SameEventRule.isCoveredBy(vote, passed)).isEqualTo(one);
        assertThat(SameEventRule.isCoveredBy(passed, vote)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({
        "En lo general y en lo particular los artículos no reservados, true",
        "Votación final,                                             true",
        "Artículo 12 en los términos de la reserva,                   false",
        "Amendment 4,                                                 false"
    })
    void voteOnAPartOfTheBillIsNotItsPassage(String question, boolean one) {
        Fact passed = fact(FactKind.PASSED, null, step("passed", "deputies"), DAY);
        String requested = vote(344, 91, "passed", "deputies")
                .replace("\"groups\"", "\"question\":\"" + question + "\",\"groups\"");
        Fact vote = fact(FactKind.VOTE, null, requested, DAY);

        assertThat(SameEventRule.isCoveredBy(vote, passed)).isEqualTo(one);
        assertThat(SameEventRule.isCoveredBy(passed, vote)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "14, true", "15, false", "-1, true", "-2, false"})
    void undatedPassageIsTheVotesOnlyIfReadSoonAfter(int daysLater, boolean one) {
        Fact passed = fact(FactKind.PASSED, null, step("passed", "deputies"), null);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, null, "deputies"), DAY.minusDays(daysLater));

        assertThat(SameEventRule.isCoveredBy(vote, passed)).isEqualTo(one);
        assertThat(SameEventRule.isCoveredBy(passed, vote)).isEqualTo(one);
    }

    /** The fact of a separate report, that of its bill, and the days between them. */
    @ParameterizedTest
    @CsvSource({
        "reported,          reported,          0, true,  true",
        "reported,          reported,          1, true,  true",
        "reported,          reported,          2, false, false",
        "reported,          passed,            0, false, true",
        "reported,          reported-negative, 0, false, true",
        "reported-negative, reported-negative, 1, true,  true",
        "reported-negative, reported,          0, false, false",
        "reported-negative, passed,            0, false, false"
    })
    void reportAndItsBillShareOneEvent(
            String paper, String step, int daysApart, boolean billAfter, boolean paperAfter) {
        Fact alone = fact(FactKind.of(paper), null, "{\"title\":\"Dictamen.\"}", DAY.minusDays(daysApart));
        Fact ofBill = fact(FactKind.of(step), "{}", step(step, "deputies"), DAY);

        assertThat(SameEventRule.isCoveredBy(ofBill, alone))
                .as("the bill after its paper")
                .isEqualTo(billAfter);
        assertThat(SameEventRule.isCoveredBy(alone, ofBill))
                .as("the paper after its bill")
                .isEqualTo(paperAfter);
    }

    /**
     * What a bill tells of itself, in which chamber, and how many days after the minuta of the deputies that stood
     * alone.
     */
    @ParameterizedTest
    @CsvSource({
        "passed,   deputies, 0, true",
        "passed,   deputies, 1, true",
        "passed,   deputies, 2, false",
        "passed,   senate,   0, false",
        "passed,   senate,   1, false",
        "passed,   senate,   , false",
        "passed,   ,         0, false",
        "minuta,   deputies, 1, true",
        "minuta,   ,         1, true",
        "minuta,   senate,   1, false",
        "minuta,   deputies, 2, false",
        "reported, deputies, 0, false"
    })
    void minutaRepeatsItsSendersPassageAndCoversOnlyItsSending(
            String given, String chamber, Integer daysAfter, boolean one) {
        Fact minuta = minutaOfTheDeputies();
        String step = step(given.equals("minuta") ? "other" : given, chamber);
        Fact ofBill = fact(FactKind.of(given), "{}", step, daysAfter == null ? null : DAY.plusDays(daysAfter));

        assertThat(SameEventRule.isCoveredBy(ofBill, minuta)).isEqualTo(one && given.equals("minuta"));
        assertThat(SameEventRule.isCoveredBy(minuta, ofBill)).isEqualTo(one);
    }

    /** Whether the opening of the minuta announced a referral, by which chamber the bill was referred, and when. */
    @ParameterizedTest
    @CsvSource({
        "true,  senate,   0, true",
        "true,  senate,   1, true",
        "true,  senate,   2, false",
        "true,  deputies, 0, false",
        "true,  ,         0, false",
        "false, senate,   0, false"
    })
    void referralThatAMinutaAnnouncedAloneIsNotRepeated(boolean told, String chamber, int daysAfter, boolean one) {
        String opening = "{\"title\":\"Minuta.\",\"sender\":\"deputies\"%s}"
                .formatted(told ? ",\"tells\":[\"new\",\"referred\"]" : "");
        Fact minuta = fact(FactKind.MINUTA, null, opening, DAY);
        Fact referred = fact(FactKind.REFERRED, "{}", step("referred", chamber), DAY.plusDays(daysAfter));

        assertThat(SameEventRule.isCoveredBy(referred, minuta)).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "40, false"})
    void referralOfAJoinedMinutaIsAnotherOneWeeksLater(int daysAfter, boolean one) {
        Fact ofMinuta = fact(FactKind.REFERRED, "{}", step("referred", "senate"), DAY);
        Fact ofBill =
                fact(new UUID(2, 2), FactKind.REFERRED, "{}", step("referred", "senate"), DAY.plusDays(daysAfter));

        assertThat(SameEventRule.isCoveredBy(ofBill, ofMinuta)).isEqualTo(one);
    }

    @Test
    void passageThatOnlyAMinutasListStatesIsImpliedUnlessItHasVotes() {
        String dated = step("passed", "deputies");
        String counted = dated.replaceFirst("\"phrase\":\"[^\"]*\"", "\"phrase\":\"Aprobada con 355 votos en pro.\"");
        assertThat(counted).isNotEqualTo(dated);

        assertThat(StandalonePaper.isImpliedBy(fact(FactKind.PASSED, "{}", dated, DAY), minutaOfTheDeputies()))
                .isTrue();
        assertThat(StandalonePaper.isImpliedBy(fact(FactKind.PASSED, "{}", counted, DAY), minutaOfTheDeputies()))
                .isFalse();
    }

    @Test
    void referralIsNotThatOfAMinutaWhoseSenderIsNotKnown() {
        Fact minuta = fact(FactKind.MINUTA, null, "{\"title\":\"Minuta.\",\"tells\":[\"referred\"]}", DAY);
        Fact referred = fact(FactKind.REFERRED, "{}", step("referred", "senate"), DAY);

        assertThat(SameEventRule.isCoveredBy(referred, minuta)).isFalse();
    }

    /** The chamber by which another dossier of the bill was passed, how many days later, and whether it is the same. */
    @ParameterizedTest
    @CsvSource({"senate, 0, true", "senate, 1, true", "senate, 2, false", "deputies, 0, false", ", 0, false"})
    void passageOfAJoinedBillIsToldOnceInWhateverWords(String chamber, int daysAfter, boolean one) {
        Fact ofMinuta = fact(FactKind.PASSED, "{}", step("other", "senate"), DAY);
        Fact ofBill = fact(new UUID(2, 2), FactKind.PASSED, "{}", step("passed", chamber), DAY.plusDays(daysAfter));

        assertThat(SameEventRule.isCoveredBy(ofBill, ofMinuta)).isEqualTo(one);
    }

    @Test
    void passageWithoutChamberIsTheSendersOnlyIfItMovedTheBillOn() {
        String origin = step("passed", null).replaceFirst("}$", ",\"stage\":\"PASSED_ORIGIN\"}");
        String reviewing = step("passed", null).replaceFirst("}$", ",\"stage\":\"PASSED_REVIEWING\"}");
        Fact minuta = minutaOfTheDeputies();

        assertThat(SameEventRule.isCoveredBy(minuta, fact(FactKind.PASSED, "{}", origin, DAY)))
                .isTrue();
        assertThat(SameEventRule.isCoveredBy(minuta, fact(FactKind.PASSED, "{}", reviewing, DAY)))
                .isFalse();
    }

    /**
     * Where the matter of the minuta itself stood before and after what is told, which its sender is said to have done.
     */
    @ParameterizedTest
    @CsvSource({
        "PASSED_ORIGIN, PASSED_ORIGIN,     true",
        "PRESENTED,     PASSED_ORIGIN,     true",
        "PASSED_ORIGIN, PASSED_REVIEWING,  false",
        "PASSED_ORIGIN, SENT_TO_REVIEWING, false"
    })
    void minutaDoesNotCoverASendingThatMovesIt(String from, String to, boolean one) {
        String step = step("other", "deputies").replaceFirst("}$", ",\"stage\":\"" + to + "\"}");
        Fact moved = fact(FactKind.MINUTA, "{\"stage\":\"" + from + "\"}", step, DAY);

        assertThat(SameEventRule.isCoveredBy(moved, minutaOfTheDeputies())).isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource({"deputies, true", "senate, false", ", false"})
    void minutaAndReportRepeatAVoteAndCoverNone(String chamber, boolean one) {
        Fact report = fact(FactKind.REPORTED, null, "{\"title\":\"Dictamen.\"}", DAY);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, "passed", chamber), DAY);

        assertThat(SameEventRule.isCoveredBy(vote, report)).isFalse();
        assertThat(SameEventRule.isCoveredBy(report, vote)).isTrue();
        assertThat(SameEventRule.isCoveredBy(vote, minutaOfTheDeputies())).isFalse();
        assertThat(SameEventRule.isCoveredBy(minutaOfTheDeputies(), vote)).isEqualTo(one);
    }

    private static Fact minutaOfTheDeputies() {
        return fact(
                FactKind.MINUTA,
                null,
                "{\"title\":\"Minuta.\",\"sender\":\"deputies\",\"stage\":\"PASSED_ORIGIN\"}",
                DAY);
    }

    @Test
    void undatedPassageWithoutChamberIsNotTheVotesEvent() {
        Fact passed = fact(FactKind.PASSED, null, "{\"step\":{\"kind\":\"passed\",\"phrase\":\"Aprobada.\"}}", null);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, null, "deputies"), DAY);

        assertThat(SameEventRule.isCoveredBy(passed, vote)).isFalse();
        assertThat(SameEventRule.isCoveredBy(vote, passed)).isFalse();
    }

    @Test
    void correctedFiguresAreAnnouncedAfterThePassage() {
        Fact passed = fact(FactKind.PASSED, null, step("passed", "deputies"), DAY);
        String figures = vote(344, 91, null, "deputies");

        assertThat(SameEventRule.isCoveredBy(fact(FactKind.VOTE, figures, figures, DAY), passed))
                .isFalse();
    }

    @Test
    void moreSpecificStepIsAnnouncedAfterTheVoteAndCoversIt() {
        Fact sent = fact(
                FactKind.MINUTA,
                null,
                "{\"step\":{\"kind\":\"other\",\"phrase\":\"Aprobada. Turnada a la C\u00e1mara de Senadores.\"}}",
                DAY);
        Fact vote = fact(FactKind.VOTE, null, vote(344, 91, null, "deputies"), DAY);

        assertThat(SameEventRule.isCoveredBy(sent, vote)).isFalse();
        assertThat(SameEventRule.isCoveredBy(vote, sent)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-01, 2026-09-20, deputies, true",
        "2026-08-02, 2026-09-20, deputies, false",
        "2026-08-01, 2026-09-01, deputies, false",
        "2026-08-01, 2026-09-20, senate,   false"
    })
    void extensionAndItsMovedDeadlineAreOneEvent(String startNow, String dueNow, String chamber, boolean one) {
        Fact extended = fact(FactKind.EXTENDED, null, step("extended", "deputies"), DAY);
        Fact moved = fact(
                FactKind.DEADLINE_MOVED,
                deadline("2026-08-01", "2026-09-10", "deputies"),
                deadline(startNow, dueNow, chamber),
                DAY);

        assertThat(SameEventRule.isCoveredBy(moved, extended)).isEqualTo(one);
        assertThat(SameEventRule.isCoveredBy(extended, moved)).isEqualTo(one);
    }

    @Test
    void entryIntoForceByPageAndByClockIsOneEvent() {
        Fact page =
                fact(FactKind.IN_FORCE, null, "{\"step\":{\"kind\":\"other\",\"phrase\":\"Entra en vigor.\"}}", null);
        Fact clock = fact(FactKind.IN_FORCE, null, deadline("2026-08-01", "2026-09-10", "deputies"), DAY);
        Fact later = fact(FactKind.IN_FORCE, null, deadline("2026-08-01", "2026-12-10", "deputies"), DAY.plusDays(91));

        assertThat(SameEventRule.isCoveredBy(page, clock)).isTrue();
        assertThat(SameEventRule.isCoveredBy(clock, page)).isTrue();
        assertThat(SameEventRule.isCoveredBy(later, clock)).isFalse();
        assertThat(SameEventRule.isCoveredBy(later, page)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, true", "2026-10-21, false"})
    void movedWindowIsCoveredByACorrectionToTheSameDay(String closes, boolean one) {
        Fact corrected = fact(
                FactKind.CORRECTED,
                null,
                "{\"correction\":{\"field\":\"consultation\",\"says\":\"2026-09-01/2026-10-20\"}}",
                null);
        Fact moved = fact(FactKind.CONSULTATION_EXTENDED, null, window(closes), DAY);

        assertThat(SameEventRule.isCoveredBy(moved, corrected)).isEqualTo(one);
    }

    @Test
    void lastDayCountedAfterAnOpeningThatToldTheExtensionIsNoNews() {
        String told = window("2026-10-20").replaceFirst("}$", ",\"tells\":[\"new\",\"consultation-extended\"]}");
        Fact opening = fact(FactKind.CONSULTATION_OPENED, null, told, DAY);

        assertThat(SameEventRule.isCoveredBy(
                        fact(FactKind.CONSULTATION_EXTENDED, window("2026-10-10"), window("2026-10-20"), DAY), opening))
                .isTrue();
        assertThat(SameEventRule.isCoveredBy(
                        fact(FactKind.CONSULTATION_EXTENDED, window("2026-10-20"), window("2026-10-30"), DAY), opening))
                .isFalse();
    }

    @Test
    void reminderOfALastDayThatWasAnnouncedThatDayIsNoNews() {
        Fact closing = fact(FactKind.CONSULTATION_CLOSING, null, closing("2026-10-20"), DAY);

        for (FactKind told : List.of(FactKind.CONSULTATION_OPENED, FactKind.NEW)) {
            assertThat(SameEventRule.isCoveredBy(closing, fact(told, null, window("2026-10-20"), DAY)))
                    .isTrue();
            assertThat(SameEventRule.isCoveredBy(closing, fact(told, null, window("2026-10-13"), DAY)))
                    .isFalse();
        }
        assertThat(SameEventRule.isCoveredBy(closing, readOn(DAY.minusDays(5), window("2026-10-20"))))
                .isFalse();
    }

    private static String closing(String day) {
        return deadline("2026-09-01", day, "deputies")
                .replaceFirst("\\{", window(day).replaceFirst("}$", ","));
    }

    private static Fact readOn(LocalDate day, String after) {
        FactHeader header = FactHeader.withoutPage(
                FactIdentity.of(FactKind.CONSULTATION_OPENED, BILL, 1, BILL + "/earlier"),
                new FactTimes(day, null, day.atTime(18, 0).toInstant(ZoneOffset.UTC)),
                false);
        return FactCodec.read(header, null, after);
    }

    private static String window(String closes) {
        return "{\"consultation\":{\"opensOn\":\"2026-09-01\",\"closesOn\":\"%s\"}}".formatted(closes);
    }

    private static String step(String kind, String chamber) {
        String where = chamber == null ? "" : ",\"chamber\":\"" + chamber + "\"";
        return "{\"step\":{\"kind\":\"%s\",\"phrase\":\"As\u00ed consta.\"%s}}".formatted(kind, where);
    }

    private static String vote(int favour, int against, String result, String chamber) {
        String statement = result == null ? "" : "\"result\":\"" + result + "\",";
        String where = chamber == null ? "" : "\"chamber\":\"" + chamber + "\",";
        return """
            {"vote":{"vote":"%s","site":"mx.diputados.gaceta",%s%s"groups":[],
             "whole":{"favour":%d,"against":%d,"abstention":0,"present":0,"absent":0,"total":435}}}\
            """.formatted(BILL, statement, where, favour, against);
    }

    private static String deadline(String start, String due, String chamber) {
        return """
            {"deadline":{"rule":"deputies-report","name":{"es":"Plazo","en":"Term"},"article":"182","start":"referred",
             "startDay":"%s","chamber":"%s","due":"%s","latest":"%s","certain":false,"doubts":[]}}\
            """.formatted(start, chamber, due, due);
    }

    private static Fact fact(FactKind kind, String before, String after, LocalDate happened) {
        return fact(BILL, kind, before, after, happened);
    }

    private static Fact fact(UUID bill, FactKind kind, String before, String after, LocalDate happened) {
        String key = bill + "/" + kind.word() + "/" + after.hashCode();
        FactHeader header =
                FactHeader.withoutPage(FactIdentity.of(kind, bill, 1, key), new FactTimes(happened, null, READ), false);
        return FactCodec.read(header, before, after);
    }
}
