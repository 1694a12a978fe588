package mx.vigia.local.truth;

import static mx.vigia.local.truth.TruthFixture.ANA;
import static mx.vigia.local.truth.TruthFixture.MATTER;
import static mx.vigia.local.truth.TruthFixture.MINUTA;
import static mx.vigia.local.truth.TruthFixture.PASSED;
import static mx.vigia.local.truth.TruthFixture.TITLE;
import static mx.vigia.local.truth.TruthFixture.fact;
import static mx.vigia.local.truth.TruthFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.pretend.matter.TrueStep;
import mx.vigia.local.pretend.matter.TrueStep.Particulars;
import mx.vigia.local.truth.Finding.Counter;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Particulars NOTHING_STATED = new Particulars("", "", "", "", List.of());

    @Test
    void allStepsToldAsTheyWereGiveNoFinding() {
        var verdict = judge(TruthFixture.all());

        assertThat(verdict.findings()).isEmpty();
        assertThat(verdict.expected()).isEqualTo(4);
    }

    @Test
    void stepWithoutLetterIsMissed() {
        assertThat(only(without(4))).isEqualTo(Counter.MISSED);
    }

    @Test
    void optionalStepMayBeUntoldButNotToldTwice() {
        var optional = TruthFixture.due().stream()
                .map(one -> one.step().equals(PASSED) ? new Due(ANA, MATTER, optional(), List.of()) : one)
                .toList();
        var judge = new Judge(List.of(MATTER), optional, true);

        assertThat(judge.verdict(without(4)).findings()).isEmpty();
        assertThat(judge.verdict(with(again("5", 4))).count(Counter.TWICE)).isEqualTo(1);
    }

    @Test
    void stepInTwoLettersIsToldTwice() {
        assertThat(only(with(again("5", 4)))).isEqualTo(Counter.TWICE);
    }

    @Test
    void paperToldAloneImpliesThatThereIsANewMatter() {
        var paper =
                new DeliveredFact("f", "passed", List.of("new"), "dossier", MINUTA, PASSED.particulars(), List.of());
        var letters = replaced(4, told("4", paper, "Se aprobó con 468 a favor y 8 en contra"));
        var saysSo =
                replaced(4, told("4", paper, "Se publicó un asunto nuevo. Se aprobó con 468 a favor y 8 en contra"));
        var judge = new Judge(List.of(MATTER), TruthFixture.due(), false);

        assertThat(judge.verdict(letters).findings()).isEmpty();
        assertThat(judge.verdict(letters.subList(1, 5)).findings()).isEmpty();
        assertThat(judge.verdict(saysSo).count(Counter.TWICE)).isEqualTo(1);
    }

    @Test
    void stepsThatAPapersLetterNamesAreRepeatedByTheBills() {
        var paper = new DeliveredFact(
                "f", "passed", List.of("reported"), "dossier", MINUTA, PASSED.particulars(), List.of());
        var letters = replaced(4, told("4", paper, "Dictaminada; aprobada: 468 contra 8"));

        assertThat(new Judge(List.of(MATTER), TruthFixture.due(), false)
                        .verdict(letters)
                        .count(Counter.TWICE))
                .isEqualTo(1);
    }

    @Test
    void approvalAndItsVoteInOneLetterAreToldOnce() {
        var vote = told("4", fact("vote", TITLE, PASSED.particulars()), "Se aprobó con 468 a favor y 8 en contra");

        assertThat(judge(with(vote)).findings()).isEmpty();
    }

    @Test
    void votesOrResultThatALetterAddsToAnotherAreNoRepetition() {
        var step = new Particulars("deputies", "", "", "", List.of());
        var passed = told("4", fact("passed", TITLE, step), "Se aprobó");
        var added = told(
                "5",
                fact("vote", TITLE, PASSED.particulars()),
                "Votación de lo que ya se le avisó: 468 a favor, 8 en contra");
        var vote = told("4", fact("vote", TITLE, PASSED.particulars()), "Votada: 468 a favor y 8 en contra");
        var result = told("5", fact("passed", TITLE, step), "Resultado de la votación que ya se le avisó: aprobada");

        assertThat(judge(and(replaced(4, passed), added)).findings()).isEmpty();
        assertThat(judge(and(replaced(4, vote), result)).findings()).isEmpty();
        assertThat(only(with(added))).as("votes told before").isEqualTo(Counter.TWICE);
        assertThat(only(and(and(replaced(4, vote), result), again(result))))
                .as("a result told twice")
                .isEqualTo(Counter.TWICE);
    }

    private static List<Delivered> and(List<Delivered> letters, Delivered another) {
        return Stream.concat(letters.stream(), Stream.of(another)).toList();
    }

    @Test
    void stepsBesideTheHeadlineAreToldIfTheLetterNamesThem() {
        var fact = new DeliveredFact(
                "f", "passed", List.of("new", "reported"), "dossier", TITLE, PASSED.particulars(), List.of());
        var texts = List.of("Dictaminada; aprobada: 468 contra 8", "Aprobada: 468 contra 8");

        var verdicts = texts.stream()
                .map(text -> judge(replaced(0, told("4", fact, text)).stream()
                        .filter(one ->
                                !one.letter().equals("2") && !one.fact().kind().equals("passed")
                                        || one.fact().equals(fact))
                        .toList()))
                .toList();

        assertThat(verdicts.getFirst().count(Counter.MISSED)).isZero();
        assertThat(verdicts.getLast().count(Counter.MISSED)).isEqualTo(1);
    }

    @Test
    void approvalToldAsMinutaHasTheWrongName() {
        var letters = replaced(4, told("4", fact("minuta", TITLE, NOTHING_STATED), "Se publicó una minuta"));

        assertThat(judge(letters).findings())
                .extracting(Finding::counter)
                .containsExactlyInAnyOrder(Counter.WRONG_NAME, Counter.MISSED);
    }

    @Test
    void approvalAnnouncedAsNewMatterHasTheWrongName() {
        var text = "Se publicó un asunto nuevo. Se aprobó con 468 a favor y 8 en contra";

        assertThat(only(replaced(4, told("4", fact("passed", TITLE, PASSED.particulars()), text))))
                .isEqualTo(Counter.WRONG_NAME);
    }

    @Test
    void approvalWithoutVotesHasTheWrongName() {
        var text = "Se aprobó con 4689 a favor";

        assertThat(only(replaced(4, told("4", fact("passed", TITLE, PASSED.particulars()), text))))
                .isEqualTo(Counter.WRONG_NAME);
    }

    @Test
    void letterWithoutTheWordForTheStepHasTheWrongName() {
        var text = "Hay una novedad, 468 y 8";

        assertThat(only(replaced(4, told("4", fact("passed", TITLE, PASSED.particulars()), text))))
                .isEqualTo(Counter.WRONG_NAME);
    }

    @Test
    void stepToldUnderThePapersNameIsOfTheWrongMatter() {
        var text = "Se aprobó con 468 a favor y 8 en contra";
        var letters = replaced(4, told("4", fact("passed", MINUTA, PASSED.particulars()), text));

        assertThat(only(letters)).isEqualTo(Counter.WRONG_MATTER);
        assertThat(new Judge(List.of(MATTER), TruthFixture.due(), false)
                        .verdict(letters)
                        .findings())
                .isEmpty();
    }

    @Test
    void unknownMatterAndMatterOfOthersAreWrong() {
        var unknown = told("5", fact("new", "Que reforma la Ley de Aguas Nacionales.", NOTHING_STATED), "Asunto nuevo");
        var ofOthers = new Delivered("luz@ejemplo.example", "6", fact("new", TITLE, NOTHING_STATED), "Asunto nuevo");

        assertThat(only(with(unknown))).isEqualTo(Counter.WRONG_MATTER);
        assertThat(only(with(ofOthers))).isEqualTo(Counter.WRONG_MATTER);
    }

    @Test
    void otherArticlesThanThoseThatChangedAreWrong() {
        var fewer = told("2", fact("text-changed", TITLE, NOTHING_STATED, "4"), "Cambió: art. 4");
        var more = told("2", fact("text-changed", TITLE, NOTHING_STATED, "4", "16 bis", "5"), "Arts. 4, 5 y 16 Bis");
        var unnamed = told("2", fact("text-changed", TITLE, NOTHING_STATED, "4", "16 bis"), "Cambió el texto");

        for (var wrong : List.of(fewer, more, unnamed)) {
            assertThat(only(replaced(2, wrong))).isEqualTo(Counter.WRONG_ARTICLE);
        }
    }

    @Test
    void articlesByWhichAMatterIsDescribedAreNotToldAsChanged() {
        var fact = fact("text-changed", TITLE, NOTHING_STATED, "4", "16 bis", "9");
        var told = told(
                "2",
                fact,
                "Ley de Aguas, arts. 4, 9 y 16 Bis; 2 leyes más\nArt. 4: 9 días\nNuevo art. 16 Bis: Se añade");

        assertThat(StepJudge.namedArticles(told)).containsExactly("4", "16 bis");
    }

    @Test
    void otherDayOrHourIsWrong() {
        var text = "En el orden del día, 26 nov 2026, 09:30";
        var otherDay = new Particulars("Comisión de Salud", "2026-11-27", "09:30", "", List.of());
        var otherHour = new Particulars("Comisión de Salud", "2026-11-26", "10:30", "", List.of());

        assertThat(only(replaced(3, told("3", fact("agenda", TITLE, otherDay), text))))
                .isEqualTo(Counter.WRONG_DATE);
        assertThat(only(replaced(3, told("3", fact("agenda", TITLE, otherHour), text))))
                .isEqualTo(Counter.WRONG_DATE);
    }

    @Test
    void twoMeetingsOfOneCommitteeAreToldApartByTheirHours() {
        var later = TruthFixture.step(
                "m/agenda-2",
                new Particulars("Comisión de Salud", "2026-11-26", "16:30", "", null),
                List.of(),
                "agenda");
        var matter = new TrueMatter("m", List.of(TITLE), null, null, List.of(TruthFixture.AGENDA, later));
        var due = matter.steps().stream()
                .map(step -> new Due(ANA, matter, step, List.of()))
                .toList();
        var letters = matter.steps().reversed().stream()
                .map(step -> told(
                        step.id(),
                        fact("agenda", TITLE, step.particulars()),
                        "En el orden del día, 26 nov, " + step.particulars().time()))
                .toList();

        assertThat(new Judge(List.of(matter), due, true).verdict(letters).findings())
                .isEmpty();
    }

    @Test
    void callThatWasMovedBeforeItWasToldMayBeToldWithItsNewDay() {
        var call = meeting("m/meeting-1/1", "2026-11-26", "agenda");
        var move = meeting("m/meeting-1/2", "2026-11-28", "agenda-postponed");
        var other = meeting("m/meeting-2/1", "2026-11-26", "agenda");
        var toldMoved = told("1", fact("agenda", TITLE, move.particulars()), "En el orden del día, 28 nov, 09:30");

        assertThat(judge(List.of(toldMoved), call, move)).isEmpty();
        assertThat(judge(List.of(toldMoved), other, move)).isNotEmpty();
        assertThat(judge(List.of(toldMoved, again(toldMoved)), call, move)).contains(Counter.TWICE);
    }

    @Test
    void callThatWasCancelledBeforeItWasToldIsToldByItsCancellation() {
        var call = meeting("m/meeting-1/1", "2026-11-26", "agenda");
        var off = meeting("m/meeting-1/2", "2026-11-26", "agenda-cancelled");
        var other = meeting("m/meeting-2/1", "2026-11-26", "agenda");
        var toldCall = told("1", fact("agenda", TITLE, call.particulars()), "En el orden del día, 26 nov, 09:30");
        var toldOff = told("2", fact("agenda-cancelled", TITLE, off.particulars()), "Se canceló la del 26, a las 9:30");

        assertThat(judge(List.of(toldOff), call, off)).isEmpty();
        assertThat(judge(List.of(toldCall, toldOff), call, off)).isEmpty();
        assertThat(judge(List.of(toldOff), other, off)).contains(Counter.MISSED);
        assertThat(judge(List.of(toldOff, toldCall), call, off)).contains(Counter.TWICE);

        var day = Instant.parse("2026-11-24T12:00:00Z");
        assertThat(judge(List.of(toldOff), at(day, call), at(day.plusSeconds(60), off)))
                .isEmpty();
        assertThat(judge(List.of(toldOff), at(day, call), at(day.plusSeconds(600), off)))
                .contains(Counter.MISSED);
    }

    private static TrueStep at(Instant moment, TrueStep step) {
        return new TrueStep(
                step.id(), step.kinds(), step.particulars(), step.articles(), step.optional(), moment, step.tell());
    }

    private static TrueStep meeting(String id, String day, String kind) {
        return TruthFixture.step(id, new Particulars("Comisión de Salud", day, "09:30", "", null), List.of(), kind);
    }

    private static Delivered again(Delivered one) {
        return told(one.letter() + " again", one.fact(), one.text());
    }

    private static List<Counter> judge(List<Delivered> letters, TrueStep... steps) {
        var matter = new TrueMatter("m", List.of(TITLE), null, null, List.of(steps));
        var due = matter.steps().stream()
                .map(step -> new Due(ANA, matter, step, List.of()))
                .toList();
        return new Judge(List.of(matter), due, true)
                .verdict(letters).findings().stream().map(Finding::counter).toList();
    }

    @Test
    void openingThatTellsItsExtensionStatesTheDayAfterIt() {
        var opened = TruthFixture.step(
                "m/opened", new Particulars("", "", "", "2026-12-21", null), List.of(), "consultation-opened");
        var extended = TruthFixture.step(
                "m/extended", new Particulars("", "", "", "2026-12-31", null), List.of(), "consultation-extended");
        var matter = new TrueMatter("m", List.of(TITLE), null, null, List.of(opened, extended));
        var due = matter.steps().stream()
                .map(step -> new Due(ANA, matter, step, List.of()))
                .toList();
        var judge = new Judge(List.of(matter), due, true);
        var both = new DeliveredFact(
                "f",
                "consultation-opened",
                List.of("consultation-extended"),
                "d",
                TITLE,
                extended.particulars(),
                List.of());
        var bothByTheFirstDay = new DeliveredFact(
                "f",
                "consultation-opened",
                List.of("consultation-extended"),
                "d",
                TITLE,
                opened.particulars(),
                List.of());
        var alone = fact("consultation-opened", TITLE, extended.particulars());

        assertThat(judge.verdict(List.of(told("1", both, "Consulta abierta; plazo ampliado")))
                        .findings())
                .isEmpty();
        assertThat(judge.verdict(List.of(told("1", bothByTheFirstDay, "Consulta abierta; plazo ampliado")))
                        .findings())
                .extracting(Finding::counter)
                .containsExactly(Counter.WRONG_DATE);
        assertThat(judge.verdict(List.of(told("1", alone, "Consulta abierta"))).findings())
                .extracting(Finding::counter)
                .containsExactlyInAnyOrder(Counter.MISSED, Counter.WRONG_DATE);
    }

    @Test
    void meetingWithoutItsHourInTheLetterIsWrong() {
        var letter = told("3", fact("agenda", TITLE, TruthFixture.AGENDA.particulars()), "Orden del día, 26 nov 2026");

        assertThat(only(replaced(3, letter))).isEqualTo(Counter.WRONG_DATE);
    }

    private static Delivered again(String letter, int place) {
        var one = TruthFixture.all().get(place);
        return told(letter, one.fact(), one.text());
    }

    private static TrueStep optional() {
        return new TrueStep(PASSED.id(), PASSED.kinds(), PASSED.particulars(), List.of(), true, null, null);
    }

    private static List<Delivered> with(Delivered another) {
        return and(TruthFixture.all(), another);
    }

    private static List<Delivered> without(int place) {
        var letters = new ArrayList<>(TruthFixture.all());
        letters.remove(place);
        return letters;
    }

    private static List<Delivered> replaced(int place, Delivered other) {
        var letters = new ArrayList<>(TruthFixture.all());
        letters.set(place, other);
        return letters;
    }

    private static Verdict judge(List<Delivered> letters) {
        return new Judge(List.of(MATTER), TruthFixture.due(), true).verdict(letters);
    }

    private static Counter only(List<Delivered> letters) {
        assertThat(judge(letters).findings()).hasSize(1);
        return judge(letters).findings().getFirst().counter();
    }
}
