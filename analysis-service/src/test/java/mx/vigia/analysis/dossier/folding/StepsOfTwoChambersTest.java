package mx.vigia.analysis.dossier.folding;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.RecordUpdateResult;
import mx.vigia.analysis.bill.SightingEvent;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.intake.BillSightings;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Both chambers report a bill in the same words. */
class StepsOfTwoChambersTest {
    private static final String DEPUTIES = "https://gaceta.diputados.gob.mx/PDF/66/2026/oct/20261020-IV.pdf";
    private static final String SENATE = "https://www.senado.gob.mx/66/gaceta_del_senado/documento/190201";
    private static final Instant READ = Instant.parse("2026-11-24T18:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-10-20");
    private static final LocalDate SECOND = LocalDate.parse("2026-11-24");

    @Test
    void reportOfEachChamberKeepsItsOwnPage() {
        Dossier folded = fold(
                initiative(),
                report("66/a/20261020-IV#1", "mx.diputados.gaceta", DEPUTIES, FIRST)
                        .readAt(READ.minusSeconds(60)),
                report("190201", "mx.senado.gaceta", SENATE, SECOND).readAt(READ));

        assertThat(pagesOfReports(folded))
                .containsExactlyInAnyOrder(tuple(Chamber.DEPUTIES, DEPUTIES), tuple(Chamber.SENATE, SENATE));
    }

    @Test
    void reportStatedInTheWordsOfTheOtherChamberKeepsItsOwnPage() {
        Dossier folded = fold(
                initiative().from(DEPUTIES, "a".repeat(64)).step("reported", "Dictamen", FIRST),
                aBill("66/s/1")
                        .at("mx.segob.sil")
                        .on("record")
                        .titled("Que reforma la Ley de Faros.")
                        .readAt(READ)
                        .from(SENATE, "b".repeat(64))
                        .stepIn("senate", "reported", "Dictamen", SECOND));

        assertThat(pagesOfReports(folded))
                .containsExactlyInAnyOrder(tuple(Chamber.DEPUTIES, DEPUTIES), tuple(Chamber.SENATE, SENATE));
    }

    @Test
    void stepAddedInTheWordsOfTheOtherChamberHasItsOwnReading() {
        BillSightings first = aBill("66/s/1")
                .readAt(READ.minusSeconds(60))
                .from(DEPUTIES, "a".repeat(64))
                .step("passed", "Aprobado", FIRST);
        BillSightings second = first.then(2)
                .readAt(READ)
                .from(SENATE, "b".repeat(64))
                .step("passed", "Aprobado", FIRST)
                .stepIn("senate", "passed", "Aprobado", SECOND);

        assertThat(pagesOf("Aprobado", folded(first, second)))
                .containsExactlyInAnyOrder(tuple(Chamber.DEPUTIES, DEPUTIES), tuple(Chamber.SENATE, SENATE));
    }

    @Test
    void stepWhoseChamberIsStatedLaterKeepsItsFirstReading() {
        BillSightings first = aBill("66/s/1")
                .readAt(READ.minusSeconds(60))
                .from(DEPUTIES, "a".repeat(64))
                .vaguely(null, "passed", "Aprobado", FIRST);
        BillSightings second =
                first.then(2).readAt(READ).from(SENATE, "b".repeat(64)).step("passed", "Aprobado", FIRST);

        assertThat(pagesOf("Aprobado", folded(first, second))).containsExactly(tuple(Chamber.DEPUTIES, DEPUTIES));
    }

    private static BillSightings initiative() {
        return aBill("66/1").readAt(READ.minusSeconds(3600)).titled("Que reforma la Ley de Faros.");
    }

    private static BillSightings report(String key, String site, String address, LocalDate day) {
        return aBill(key)
                .at(site)
                .on("annex-part")
                .kind("report")
                .termed("Dictamen")
                .titled("Dictamen con proyecto de decreto por el que se reforma la Ley de Faros.")
                .presented(day)
                .officiallyAt(address)
                .from(address, "c".repeat(64));
    }

    private static Stream<Tuple> pagesOfReports(Dossier bill) {
        return pagesOf("Dictamen", bill);
    }

    private static Stream<Tuple> pagesOf(String phrase, Dossier bill) {
        List<Step> steps = bill.steps();
        List<Provenance> pages = bill.stepPages();
        return steps.stream()
                .filter(step -> step.phrase().equals(phrase))
                .map(step ->
                        tuple(step.chamber(), pages.get(steps.indexOf(step)).address()));
    }

    private static Dossier fold(BillSightings... sightings) {
        List<SourceRecord> records = Stream.of(sightings)
                .map(BillSightings::sighting)
                .map(StepsOfTwoChambersTest::record)
                .toList();
        return DossierFold.of(new UUID(0, 1), 1, records, READ, READ);
    }

    /** Returns the bill of one page that was read twice. */
    private static Dossier folded(BillSightings first, BillSightings second) {
        return DossierFold.of(
                new UUID(0, 1), 1, List.of(next(record(first.sighting()), second.sighting())), READ, READ);
    }

    private static SourceRecord record(SightingEvent sighting) {
        return next(SourceRecord.empty(sighting.bill(), sighting.provenance().fetchedAt()), sighting);
    }

    private static SourceRecord next(SourceRecord known, SightingEvent sighting) {
        return ((RecordUpdateResult.News) known.process(sighting)).record();
    }
}
