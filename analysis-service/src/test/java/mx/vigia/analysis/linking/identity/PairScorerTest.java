package mx.vigia.analysis.linking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.text.similarity.ShingleSimilarity;
import org.junit.jupiter.api.Test;

/** What is asked about a bill and the station after it where neither names a law. */
class PairScorerTest {
    private static final LocalDate PRESENTED = LocalDate.of(2026, 9, 8);
    private static final LocalDate SENT = LocalDate.of(2026, 11, 24);
    private static final String LONG =
            "Que declara el doce de octubre de cada año como Día Nacional de las Radios Comunitarias e Indígenas.";
    private static final LocalDate TAKEN_UP = PRESENTED.plusDays(60);
    private static final Proposers ANA = new Proposers(Set.of(ProponentName.ofName("Ana Ruiz Ordaz")), Set.of());
    private static final Proposers NOBODY = new Proposers(Set.of(), Set.of());
    private static final String SHORT = "Que declara el Día Nacional de la Radio.";

    @Test
    void sameTextAtTheNextStageIsReviewedNotLinked() {
        assertThat(strength(LONG, PRESENTED, LONG, SENT)).isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void shortTitlesAloneAreNotReviewed() {
        assertThat(strength(SHORT, PRESENTED, SHORT, SENT)).isEqualTo(MatchStrength.NOTHING);
    }

    @Test
    void earlierStageIsNotTheBillsNext() {
        assertThat(strength(LONG, SENT, LONG, PRESENTED)).isEqualTo(MatchStrength.NOTHING);
    }

    @Test
    void otherSubjectInTheSameWordsIsNotReviewed() {
        var other = LONG.replace("Radios Comunitarias e Indígenas", "Bibliotecas Públicas y Escolares");

        assertThat(strength(LONG, PRESENTED, other, SENT)).isEqualTo(MatchStrength.NOTHING);
    }

    @Test
    void anotherBillOfOnePersonAndDayIsNotReviewed() {
        var person = new Proposers(Set.of(ProponentName.ofName("Elsa Díaz Soto")), Set.of());
        var radio = profile("mx.diputados.gaceta", BillKind.INITIATIVE, LONG, PRESENTED, person);
        var bread =
                profile("mx.segob.sil", BillKind.INITIATIVE, "Que expide la Ley del Pan de Dulce.", PRESENTED, person);
        var same = profile("mx.segob.sil", BillKind.INITIATIVE, LONG, PRESENTED, person);

        assertThat(PairScorer.score(radio, bread).strength()).isEqualTo(MatchStrength.NOTHING);
        assertThat(PairScorer.score(radio, same).strength()).isGreaterThanOrEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void aRegisterThatNamesNobodyIsReviewedNotLinked() {
        var printed = whole("mx.diputados.gaceta", LONG, PRESENTED, PRESENTED, ANA);
        var unnamed = whole("mx.diputados.sitl-asuntos", LONG, TAKEN_UP, PRESENTED, NOBODY);
        var oneState = whole("mx.sin.congreso", LONG, PRESENTED, PRESENTED, NOBODY);
        var another = whole("mx.nle.congreso", LONG, PRESENTED, PRESENTED, NOBODY);

        assertThat(List.of(PairScorer.score(printed, unnamed), PairScorer.score(unnamed, printed)))
                .extracting(ScoredPair::strength)
                .containsOnly(MatchStrength.DOUBT);
        assertThat(PairScorer.score(oneState, another).strength()).isNotEqualTo(MatchStrength.STRONG);
    }

    @Test
    void theDayOfOneSittingIsNotComparedWithTheOthersGazette() {
        var taken = whole("mx.diputados.sitl-asuntos", LONG, PRESENTED.plusDays(23), PRESENTED.plusDays(20), ANA);
        var other = whole("mx.diputados.gaceta", LONG, PRESENTED.plusDays(90), PRESENTED.plusDays(22), ANA);
        var crossed = whole("mx.diputados.gaceta", LONG, PRESENTED.plusDays(90), PRESENTED.plusDays(23), ANA);

        assertThat(taken.origin().daysApart(other.origin())).isEqualTo(2);
        assertThat(taken.origin().daysApart(crossed.origin())).isEqualTo(3);
    }

    @Test
    void groupsThatAreNotNamedAreNoPeople() {
        assertThat(ProponentName.ofName("Diversos Grupos Parlamentarios").known())
                .isFalse();
        assertThat(ProponentName.ofName("Grupo Parlamentario de MC").known()).isFalse();
    }

    @Test
    void theDayOfTheGazetteCountsWhereTheSittingWasWeeksLater() {
        var printed = whole("mx.diputados.gaceta", LONG, PRESENTED, PRESENTED, ANA);
        var taken = whole("mx.diputados.sitl-asuntos", LONG, TAKEN_UP, PRESENTED, ANA);

        assertThat(PairScorer.score(printed, taken).evidence())
                .filteredOn(weight -> weight.signal() == Signal.DAY)
                .containsExactly(new SignalWeight(Signal.DAY, 2, PRESENTED + " / " + PRESENTED));
        assertThat(PairScorer.score(printed, taken).strength()).isEqualTo(MatchStrength.STRONG);
    }

    @Test
    void aMotionThatIsToExhortIsOneThatExhorts() {
        var motion =
                "se exhorta a la Autoridad de Faros a encender todos los de la costa del Golfo antes de la niebla.";
        var one = whole("mx.diputados.sitl-asuntos", "Por el que " + motion, PRESENTED, PRESENTED, ANA);
        var other = whole(
                "mx.diputados.gaceta",
                "Con punto de acuerdo, para " + motion.replace("se exhorta", "exhortar"),
                PRESENTED,
                PRESENTED,
                ANA);

        assertThat(PairScorer.score(one, other).evidence())
                .filteredOn(weight -> weight.signal() == Signal.TITLE)
                .extracting(SignalWeight::weight)
                .containsExactly(2.0);
    }

    /** Returns a profile with a law, a committee, the day of its sitting and that of the gazette. */
    private static RecordProfile whole(
            String site, String title, LocalDate day, LocalDate printed, Proposers proposers) {
        return new RecordProfile(
                new RecordOrigin(site, BillKind.INITIATIVE, day, null, printed),
                proposers,
                Map.of("ley-radio", Set.of()),
                TitleWords.of(title),
                new PrintedPlaces(Set.of(), Set.of(), Set.of(), null),
                Set.of("radio"),
                ShingleSimilarity.of(""),
                Map.of());
    }

    private static MatchStrength strength(String bill, LocalDate presented, String minuta, LocalDate sent) {
        var one = profile("mx.diputados.gaceta", BillKind.INITIATIVE, bill, presented);
        var other = profile("mx.diputados.leyes", BillKind.MINUTA, minuta, sent);
        var weighed = PairScorer.score(one, other);
        assertThat(PairScorer.score(other, one).strength())
                .as("whichever comes first")
                .isEqualTo(weighed.strength());
        return weighed.strength();
    }

    private static RecordProfile profile(String site, BillKind kind, String title, LocalDate day) {
        return profile(site, kind, title, day, new Proposers(Set.of(), Set.of()));
    }

    private static RecordProfile profile(String site, BillKind kind, String title, LocalDate day, Proposers proposers) {
        return new RecordProfile(
                new RecordOrigin(site, kind, day, null),
                proposers,
                Map.of(),
                TitleWords.of(title),
                new PrintedPlaces(Set.of(), Set.of(), Set.of(), null),
                Set.of(),
                ShingleSimilarity.of(""),
                Map.of());
    }
}
