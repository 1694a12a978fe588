package mx.vigia.analysis.linking.identity;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.dossier.store.SingleRecordDossier;
import mx.vigia.analysis.intake.BillSightings;
import org.junit.jupiter.api.Test;

/** What is asked about a report and a bill that it may resolve. */
class ReportScorerTest {
    private static final LocalDate PRESENTED = LocalDate.of(2026, 9, 3);
    private static final LocalDate REPORTED = LocalDate.of(2026, 11, 24);
    private static final String FILE = "https://gaceta.diputados.gob.mx/PDF/66/2026/nov/20261124-IV.pdf";
    private static final String DOES = "reforma el artículo 52 de la Ley de Aviación Civil";

    private static BillSightings bill(String does) {
        return aBill("66/1").titled("Que " + does).presented(PRESENTED).cited("6724-II-1");
    }

    private static BillSightings report(String does) {
        return aBill("66/a/20261124-IV#1")
                .kind("report")
                .titled("De la Comisión de Comunicaciones, dictamen con proyecto de decreto por el que se " + does)
                .presented(REPORTED)
                .cited("6780-IV")
                .officiallyAt(FILE);
    }

    @Test
    void reportCitingABillAndChangingItsLawGoesToReview() {
        BillSightings citing = report(DOES).text("Publicada en la Gaceta Parlamentaria, número 6724-II-1.");

        assertThat(strength(bill(DOES), citing)).isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void reportListedByABillIsReviewed() {
        assertThat(strength(bill(DOES).linked(FILE), report(DOES))).isEqualTo(MatchStrength.DOUBT);
    }

    @Test
    void sharedTitleAndLawAloneAreNotReviewed() {
        assertThat(strength(bill(DOES), report(DOES))).isEqualTo(MatchStrength.NOTHING);
    }

    @Test
    void issuePrintingBothIsNotACitation() {
        assertThat(strength(bill(DOES).cited("6780-IV"), report(DOES))).isEqualTo(MatchStrength.NOTHING);
    }

    @Test
    void reportOnAnotherLawOrEarlierDayIsNotReviewed() {
        String cites = "Publicada en la Gaceta Parlamentaria, número 6724-II-1.";

        assertThat(strength(
                        bill(DOES),
                        report("reforma el artículo 9 de la Ley de Vivienda").text(cites)))
                .isEqualTo(MatchStrength.NOTHING);
        assertThat(strength(
                        bill(DOES),
                        report(DOES).presented(PRESENTED.minusDays(1)).text(cites)))
                .isEqualTo(MatchStrength.NOTHING);
    }

    @Test
    void billAndReportBlockEachOtherInEitherOrder() {
        RecordProfile listing = profile(bill(DOES).linked(FILE));
        RecordProfile recordProfile = profile(report(DOES));

        assertThat(BlockingKeys.keysSought(listing)).containsAnyElementsOf(BlockingKeys.keysBorne(recordProfile));
        assertThat(BlockingKeys.keysSought(recordProfile)).containsAnyElementsOf(BlockingKeys.keysBorne(listing));
    }

    private static MatchStrength strength(BillSightings bill, BillSightings report) {
        ScoredPair weighed = PairScorer.score(profile(bill), profile(report));
        assertThat(PairScorer.score(profile(report), profile(bill)))
                .as("whichever comes first")
                .isEqualTo(weighed);
        return weighed.strength();
    }

    private static RecordProfile profile(BillSightings sighted) {
        var sighting = sighted.sighting();
        var unheard = SourceRecord.empty(sighting.bill(), sighting.provenance().fetchedAt());
        return unheard.process(sighting) instanceof RecordUpdateResult.News(var record, var fields)
                ? RecordProfile.of(SingleRecordDossier.of(record).orElseThrow())
                : null;
    }
}
