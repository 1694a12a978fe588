package mx.vigia.analysis.linking.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
