package mx.vigia.analysis.web.bill;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.BillPageKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.Consultation;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.MeetingKind;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VoteData;
import mx.vigia.analysis.bill.proceeding.VoteResult;
import mx.vigia.analysis.bill.proceeding.VoteSubject;
import mx.vigia.analysis.bill.stage.BillOutcome;
import mx.vigia.analysis.bill.stage.Stage;
import mx.vigia.analysis.bill.stage.StageSubject;
import mx.vigia.analysis.deadline.DeadlineCalculator;
import mx.vigia.analysis.deadline.DeadlineData;
import mx.vigia.analysis.deadline.DeadlineEventReader;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.fact.CorrectionData;
import mx.vigia.analysis.dossier.fact.DetailData;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactHeader;
import mx.vigia.analysis.dossier.fact.FactIdentity;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.fact.FactTimes;
import mx.vigia.analysis.dossier.store.SampleDossiers;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.page.TimelineDay;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {
    private static final Instant NOW = Instant.parse("2026-09-12T18:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 10);
    private static final String GACETA = "mx.diputados.votaciones";
    private static final String SITL = "mx.diputados.sitl";

    @Test
    void voteOfTwoSitesAppearsOnceWithBoth() {
        var entries = timeline(vote(GACETA, 300), vote(SITL, 300), vote(SITL, 280));

        assertThat(entries).hasSize(2);
        assertThat(entries.stream().map(entry -> entry.reading().pages()).filter(pages -> pages.size() == 2))
                .singleElement()
                .satisfies(pages ->
                        assertThat(pages).extracting(Provenance::site).containsExactlyInAnyOrder(GACETA, SITL));
    }

    @Test
    void equalVotesOfOneSiteAreTwoEntries() {
        assertThat(timeline(vote(SITL, 300), vote(SITL, 300), vote(GACETA, 300), vote(GACETA, 300)))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.reading().pages()).hasSize(2));
    }

    @Test
    void correctionIsDatedWhenItWasMade() {
        var correction = new Fact.Corrected(
                FactHeader.withoutPage(
                        FactIdentity.of(FactKind.CORRECTED, new UUID(1, 1), 2, "corrected"), FactTimes.at(NOW), false),
                corrected("300 votos"),
                corrected("1 voto"));

        assertThat(timeline(correction))
                .extracting(Timeline.Entry::when)
                .containsExactly(new TimelineDay(LocalDate.of(2026, 9, 12), TimelineDay.Time.CORRECTED));
    }

    @Test
    void dayOfAnOpenedConsultationIsToldAsTheLastToComment() {
        var header = FactHeader.withoutPage(
                FactIdentity.of(FactKind.CONSULTATION_OPENED, new UUID(1, 1), 2, "opened"), FactTimes.at(NOW), false);
        var opened = new Fact.ConsultationChanged(
                header,
                new FactState.StageState(Stage.PRESENTED, BillOutcome.OPEN, null),
                new FactState.StageState(
                        Stage.IN_CONSULTATION,
                        BillOutcome.OPEN,
                        new Consultation(DAY, LocalDate.of(2026, 12, 16), null)));

        assertThat(timeline(opened))
                .singleElement()
                .satisfies(entry -> assertThat(entry.change().after())
                        .isEqualTo("último día para comentar: 16 de diciembre de 2026"));
    }

    @Test
    void extensionIsListedAfterTheBillBecameKnownThatDay() {
        var bill = SampleDossiers.of(aBill().kind("consultation")
                .presented(DAY)
                .readAt(NOW.plusSeconds(120))
                .step("other", "Se amplía el plazo de la consulta pública.", LocalDate.of(2026, 9, 12))
                .sighting());
        var known = opened(FactKind.NEW);

        assertThat(timelineOf(bill, known).entries())
                .extracting(Timeline.Entry::kind)
                .containsExactly("step-added", "new");
    }

    @ParameterizedTest
    @EnumSource(
            value = FactKind.class,
            names = {"NEW", "MOTION_NEW"})
    void billIsListedAsDetectedWhenItWasReadNotWhenItWasPresented(FactKind kind) {
        var first = new Fact.Opened(
                new FactHeader(
                        FactIdentity.of(kind, new UUID(1, 1), 1, kind.word()),
                        new FactTimes(DAY.minusDays(20), DAY.minusDays(20), NOW),
                        null,
                        NOW,
                        false),
                new FactState.Opening("Punto de acuerdo sobre los faros", null, null, null, null, null, List.of()));

        assertThat(timeline(first))
                .extracting(Timeline.Entry::when)
                .containsExactly(new TimelineDay(LocalDate.of(2026, 9, 12), TimelineDay.Time.CAPTURED));
    }

    @Test
    void announcedPaperNoLongerWaits() {
        var opening = opened(FactKind.CONSULTATION_OPENED);
        var waiting = Fact.Waiting.of(opening, NOW.plusSeconds(4));

        assertThat(kinds(timelineOf(waiting))).containsExactly("waiting");
        assertThat(kinds(timelineOf(opening, waiting))).containsExactly("consultation-opened");
        assertThat(kinds(timelineOf(waiting, opening))).containsExactly("consultation-opened");
    }

    @Test
    void latestMoveIsNeitherAheadNorAboutOurRecords() {
        var bill = SampleDossiers.of(aBill().titled("Que reforma la Ley de Faros.")
                .readAt(NOW)
                .step("presented", "Presentada.", DAY)
                .step("reported", "Dictaminada.", DAY.plusDays(1))
                .step("other", "Entrará en vigor.", DAY.plusYears(1))
                .sighting());
        var waiting = Fact.Waiting.of(opened(FactKind.NEW), NOW.plusSeconds(4));

        assertThat(timelineOf(bill, waiting).entries().stream()
                        .filter(entry -> entry.hasHappened(DAY.plusMonths(1)))
                        .findFirst())
                .map(entry -> entry.wording().phrase())
                .contains("Dictaminada.");
        assertThat(timelineOf(opened(FactKind.NEW)).entries().stream()
                        .filter(entry -> entry.hasHappened(DAY.plusMonths(1)))
                        .findFirst())
                .isEmpty();
    }

    private static Fact.Opened opened(FactKind kind) {
        return new Fact.Opened(
                FactHeader.withoutPage(FactIdentity.of(kind, new UUID(1, 1), 1, kind.word()), FactTimes.at(NOW), false),
                new FactState.Opening("Lineamientos de faros", null, null, null, null, null, List.of()));
    }

    private static List<String> kinds(Timeline timeline) {
        return timeline.entries().stream().map(Timeline.Entry::kind).toList();
    }

    @Test
    void undatedStepIsMarkedAndSortedByPageOrReadingDay() {
        assertThat(undated(aBill().readAt(NOW).published(DAY)))
                .isEqualTo(new TimelineDay(DAY, TimelineDay.Time.PRINTED));
        assertThat(TimelineDay.undated(null, NOW))
                .isEqualTo(new TimelineDay(LocalDate.of(2026, 9, 12), TimelineDay.Time.SEEN));
    }

    @Test
    void undatedStepIsListedBetweenItsNeighboursHoweverLateItsPageIs() {
        var bill = SampleDossiers.of(aBill().titled("Que reforma la Ley de Faros.")
                .readAt(NOW)
                .published(DAY.plusDays(60))
                .step("presented", "Presentada.", DAY)
                .step("reported", "Dictaminada.", DAY.plusDays(30))
                .step("referred", "Turnada a la Comisión de Marina.")
                .sighting());

        assertThat(timeline(bill))
                .extracting(entry -> entry.wording().phrase())
                .containsExactly("Dictaminada.", "Turnada a la Comisión de Marina.", "Presentada.");
    }

    @Test
    void stepsOfOneDayFollowTheProcedureWhateverPageWasReadFirst() {
        var bill = SampleDossiers.of(aBill().titled("Que reforma la Ley de Faros.")
                .readAt(NOW)
                .step("presented", "Presentada.", DAY)
                .stepIn("senate", "referred", "Se turna a la Comisión de Marina.", DAY.plusDays(2))
                .step("passed", "Aprobada.", DAY.plusDays(2))
                .step("reported", "Dictaminada.", DAY.plusDays(2))
                .sighting());

        assertThat(timeline(bill))
                .extracting(entry -> entry.wording().phrase())
                .containsExactly("Se turna a la Comisión de Marina.", "Aprobada.", "Dictaminada.", "Presentada.");
    }

    @Test
    void whatABillWaitsForIsListedBehindTheStepBeforeIt() {
        var bill = SampleDossiers.of(aBill().titled("Que reforma la Ley de Faros.")
                .readAt(NOW)
                .step("presented", "Presentada.", DAY)
                .step("reported", "Dictaminada.", DAY.plusDays(2))
                .step("passed", "Aprobada.", DAY.plusDays(2))
                .step("other", "Pendiente en el Senado.")
                .sighting());

        assertThat(timeline(bill))
                .extracting(entry -> entry.wording().phrase())
                .containsExactly("Pendiente en el Senado.", "Aprobada.", "Dictaminada.", "Presentada.");
    }

    @Test
    void minutaIsListedBehindTheApprovalOfItsDayWhicheverWasReadFirst() {
        var bill = SampleDossiers.of(aBill().titled("Que reforma la Ley de Faros.")
                .readAt(NOW)
                .step("presented", "Presentada.", DAY)
                .step("passed", "Aprobada.", DAY.plusDays(2))
                .stepIn("senate", "referred", "Se turna a la Comisión de Marina.", DAY.plusDays(2))
                .sighting());
        var minuta = new Fact.Opened(
                header(FactKind.MINUTA, meeting(MeetingStatus.CALLED, DAY.plusDays(2), NOW.minusSeconds(60))),
                new FactState.Opening("Minuta", null, null, null, null, null, List.of()));

        assertThat(timelineOf(bill, minuta).entries())
                .extracting(Timeline.Entry::kind)
                .containsExactly("referred", "minuta", "step-added", "presented");
    }

    @Test
    void detailsOfARecordThatJoinedLaterAreNoNewsOfTheBill() {
        var bill = SampleDossiers.of(
                aBill().titled("Que reforma la Ley de Faros.").readAt(NOW).sighting());
        var details = new FactState.Details(List.of(new DetailData(BillField.PROPONENTS, "Cámara de Diputados")));

        assertThat(timelineOf(bill, detailsChanged(new UUID(4, 4), details)).entries())
                .isEmpty();
        assertThat(timelineOf(bill, detailsChanged(bill.id(), details)).entries())
                .hasSize(1);
    }

    private static Fact detailsChanged(UUID dossier, FactState.Details now) {
        return new Fact.DetailsChanged(
                FactHeader.withoutPage(
                        FactIdentity.of(FactKind.DETAILS_CHANGED, dossier, 2, "details"), FactTimes.at(NOW), false),
                new FactState.Details(List.of(new DetailData(BillField.PROPONENTS, ""))),
                now);
    }

    @ParameterizedTest
    @CsvSource({
        "Prórroga hasta el 2 de marzo de 2027, Plazo con otra fecha",
        "Prórroga por 90 días, 'Plazo con otra fecha (calculada, no oficial)'"
    })
    void onlyACountedDayIsCalledCalculated(String extension, String headline) {
        var term = DeadlineCalculator.of(DeadlineEventReader.toSubject(
                        StageSubject.of(BillKind.INITIATIVE),
                        List.of(
                                new Step(StepKind.REFERRED, Chamber.DEPUTIES, "Turnada", DAY, List.of(), List.of()),
                                new Step(StepKind.EXTENDED, Chamber.DEPUTIES, extension, DAY, List.of(), List.of())),
                        null))
                .getFirst();
        var due = new FactState.Due(null, DeadlineData.of(term, null, new DeadlineData.Order(null, null)));
        var moved = new Fact.DeadlineChanged(
                FactHeader.withoutPage(
                        FactIdentity.of(FactKind.DEADLINE_MOVED, new UUID(1, 1), 2, "moved"), FactTimes.at(NOW), false),
                due,
                due);

        assertThat(timeline(moved)).extracting(Timeline.Entry::headline).containsExactly(headline);
    }

    @Test
    void futureDayIsExpectedNotHappened() {
        var dayRead = LocalDate.of(2026, 9, 12);

        assertThat(TimelineDay.of(dayRead.plusDays(1), null, NOW).time()).isEqualTo(TimelineDay.Time.EXPECTED);
        assertThat(TimelineDay.of(dayRead, null, NOW).time()).isEqualTo(TimelineDay.Time.HAPPENED);
    }

    @Test
    void cancelledMeetingIsListedWhenItWasReadNotWhenItWasToBe() {
        var announced = meeting(MeetingStatus.CALLED, DAY.plusDays(9), NOW);
        var cancelled = meeting(MeetingStatus.CANCELLED, DAY.plusDays(9), NOW.plusSeconds(60));
        var off = new Fact.Rescheduled(
                header(FactKind.AGENDA_CANCELLED, cancelled), announced.after(), cancelled.after());

        assertThat(timeline(announced))
                .extracting(Timeline.Entry::when)
                .containsExactly(new TimelineDay(DAY.plusDays(9), TimelineDay.Time.EXPECTED));
        assertThat(timeline(off, announced))
                .extracting(Timeline.Entry::kind, Timeline.Entry::when)
                .containsExactly(
                        tuple("agenda-cancelled", new TimelineDay(DAY.plusDays(2), TimelineDay.Time.CAPTURED)),
                        tuple("agenda", new TimelineDay(DAY.plusDays(2), TimelineDay.Time.CAPTURED)));
    }

    @Test
    void movedMeetingIsListedUnderItsNewDayOnly() {
        var announced = meeting(MeetingStatus.CALLED, DAY.plusDays(9), NOW);
        var moved = meeting(MeetingStatus.CALLED, DAY.plusDays(16), NOW.plusSeconds(60));
        var change = new Fact.Rescheduled(header(FactKind.AGENDA_POSTPONED, moved), announced.after(), moved.after());

        assertThat(timeline(change, announced))
                .extracting(Timeline.Entry::when)
                .containsExactly(
                        new TimelineDay(DAY.plusDays(16), TimelineDay.Time.EXPECTED),
                        new TimelineDay(DAY.plusDays(2), TimelineDay.Time.CAPTURED));
    }

    @Test
    void hearingThatIsTheMatterItselfIsNamedOnce() {
        var hearing = meeting(MeetingStatus.CALLED, DAY.plusDays(9), NOW, "Reunión ordinaria.");

        assertThat(timeline(hearing))
                .extracting(entry -> entry.wording().phrase())
                .containsExactly("Reunión ordinaria");
    }

    private static Fact.Scheduled meeting(MeetingStatus status, LocalDate day, Instant read) {
        return meeting(status, day, read, "Dictamen");
    }

    private static Fact.Scheduled meeting(MeetingStatus status, LocalDate day, Instant read, String point) {
        var data = MeetingData.of(
                new UUID(7, 7),
                "Reunión ordinaria",
                MeetingKind.COMMITTEE,
                new MeetingData.Occasion("Comisión de Marina", Chamber.DEPUTIES, day, "11:00", null, null),
                status,
                List.of(new MeetingData.Point("1", point)),
                null);
        return new Fact.Scheduled(
                new FactHeader(
                        FactIdentity.of(FactKind.AGENDA, new UUID(1, 1), 2, "agenda"),
                        new FactTimes(day, null, read),
                        null,
                        read,
                        false),
                new FactState.Scheduled(data));
    }

    private static FactHeader header(FactKind kind, Fact meeting) {
        return new FactHeader(
                FactIdentity.of(kind, new UUID(1, 1), 3, kind.word()),
                meeting.header().times(),
                null,
                NOW,
                false);
    }

    private static TimelineDay undated(BillSightings bill) {
        var entries = timeline(SampleDossiers.of(
                bill.vaguely(null, "reported", "Dictaminada.", null).sighting()));

        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.when().undated()).isTrue());
        return entries.getFirst().when();
    }

    private static List<Timeline.Entry> timeline(Fact... facts) {
        return timelineOf(facts).entries();
    }

    private static List<Timeline.Entry> timeline(Dossier bill) {
        return timelineOf(bill).entries();
    }

    private static Timeline timelineOf(Fact... facts) {
        return timelineOf(
                SampleDossiers.of(aBill().titled("Que reforma la Ley de Faros.")
                        .readAt(NOW)
                        .sighting()),
                facts);
    }

    private static Timeline timelineOf(Dossier bill, Fact... facts) {
        var labels = new BillLabels(Messages.of(Language.ES, BillLabels.BUNDLE), TopicCatalog.read(), NOW);
        return new Timeline(bill, Stream.of(facts).toList(), Map.of(), labels);
    }

    private static Fact vote(String site, int favour) {
        var page = new Provenance(site, BillPageKind.VOTE, "https://" + site + "/voto", NOW, "9".repeat(64), DAY);
        var header = new FactHeader(
                FactIdentity.of(FactKind.VOTE, new UUID(1, 1), 2, "vote"),
                new FactTimes(DAY, DAY, NOW),
                page,
                NOW,
                false);
        return new Fact.Voted(header, new FactState.Voted(voteData(site, favour)));
    }

    private static FactState.Corrected corrected(String says) {
        return new FactState.Corrected(null, null, null, new CorrectionData("summary", says, List.of(), List.of()));
    }

    private static VoteData voteData(String site, int favour) {
        return new VoteData(
                UUID.randomUUID(),
                site,
                new VoteSubject("Que reforma la Ley de Faros.", null, Chamber.DEPUTIES, DAY),
                VoteResult.values()[0],
                new PrintedTally(null, favour, 20, 1, 0, 0, favour + 21),
                List.of(),
                null);
    }
}
