package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static mx.vigia.analysis.intake.followers.ProceedingFixture.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import mx.vigia.analysis.bill.DaySpanLimits;
import mx.vigia.analysis.bill.proceeding.MeetingData;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactSides;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.analysis.dossier.feed.FeedChange;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingFilter;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.analysis.linking.mention.LinkReason;
import mx.vigia.analysis.linking.mention.MentionLinkQueries;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class MeetingIntakeTest {
    private static final LocalDate SOON = LocalDate.now().plusDays(3);
    private static final String BY_KEY = "key";

    @Inject
    ProceedingFixture house;

    @Inject
    MentionLinkQueries links;

    @Inject
    MeetingRepository meetings;

    @Inject
    DossierRepository dossiers;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void agendaFactReachesWatchesWithHourPlaceAndPoint() {
        String word = rare();
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, word);
        house.awaitWatch(watch, word, topics);
        BillSightings bill = aBill().titled("Que regula el " + word + ".");
        house.take(bill);
        ProceedingSightings meeting = called(bill);

        topics.put("meetings.sighted.v1", meeting.key(), meeting.bytes());

        await().atMost(ProceedingFixture.SOON)
                .until(() -> factsOfKind(bill, "agenda").size() == 1);
        var event = factsOfKind(bill, "agenda").getFirst();
        ContractSamples.assertValid("bills.facts.v1", event.value());
        assertThat(text(event)).contains(watch.toString());
        assertThat(house.facts(bill, FactKind.AGENDA)).singleElement().satisfies(fact -> {
            assertThat(fact.happened()).isEqualTo(SOON);
            assertThat(FactSides.after(fact, FactState.Scheduled.class)
                            .meeting()
                            .time())
                    .isEqualTo("09:30");
            assertThat(FactSides.after(fact, FactState.Scheduled.class)
                            .meeting()
                            .occasion()
                            .place())
                    .isEqualTo("Salón C");
            assertThat(FactSides.after(fact, FactState.Scheduled.class)
                            .meeting()
                            .point()
                            .number())
                    .isEqualTo("4");
            assertThat(FactSides.after(fact, FactState.Scheduled.class)
                            .meeting()
                            .item())
                    .isEqualTo("Discusión del dictamen.");
        });
    }

    @Test
    void agendaReceivedBeforeItsBillIsLinkedOnArrival() {
        BillSightings bill = aBill();
        ProceedingSightings meeting = called(bill);
        house.take(meeting);
        assertThat(links.of(meeting.id())).noneMatch(MentionLinkQueries.Link::found);

        house.take(bill);

        assertThat(links.of(meeting.id())).singleElement().satisfies(link -> {
            assertThat(link.dossier()).isEqualTo(id(bill));
            assertThat(link.ground()).isEqualTo(LinkReason.KEY);
        });
        assertThat(house.facts(bill, FactKind.AGENDA)).hasSize(1);
    }

    @Test
    void postponedMovedAndCancelledMeetingsAreOneFactEach() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings meeting = called(bill);
        ProceedingSightings postponed =
                meeting.then(2).said("status", "postponed").on("day", "https://x.mx/2");
        ProceedingSightings moved = meeting.then(3).heldOn(SOON.plusDays(2)).on("day", "https://x.mx/3");
        ProceedingSightings cancelled =
                meeting.then(4).said("status", "cancelled").on("day", "https://x.mx/4");

        house.take(meeting, meeting, postponed, postponed, moved, cancelled, cancelled);

        assertThat(kinds(bill))
                .containsExactly(
                        FactKind.AGENDA,
                        FactKind.AGENDA_POSTPONED,
                        FactKind.AGENDA_POSTPONED,
                        FactKind.AGENDA_CANCELLED);
        Fact last = house.facts(bill, FactKind.AGENDA_CANCELLED).getFirst();
        assertThat(FactSides.before(last, FactState.Scheduled.class).meeting().day())
                .isEqualTo(SOON.plusDays(2));
        assertThat(FactSides.after(last, FactState.Scheduled.class).meeting().status())
                .isEqualTo(MeetingStatus.CANCELLED);
        assertThat(FactSides.after(last, FactState.Scheduled.class).meeting().item())
                .isNotNull();
        assertThat(dossiers.findById(id(bill)).orElseThrow().lastChanged())
                .isEqualTo(last.page().fetchedAt());
        assertThat(dossiers.findChangesAfter(0, Integer.MAX_VALUE))
                .filteredOn(change -> change.dossier().equals(id(bill)))
                .hasSize(5)
                .extracting(FeedChange::revision)
                .containsOnly(1);
    }

    @Test
    void hearingIsAnnouncedByItsMeetingAndNeverAsANewMatter() {
        BillSightings hearing = aBill().kind("hearing").titled("Audiencia pública sobre los faros.");
        ProceedingSightings meeting = aMeeting()
                .said("kind", "hearing")
                .heldOn(SOON)
                .said("time", "09:30")
                .item("1", hearing.title(), BY_KEY, hearing.key());
        house.take(hearing);
        house.take(
                meeting,
                meeting.then(2).heldOn(SOON.plusDays(2)),
                meeting.then(3).said("status", "cancelled"));

        assertThat(kinds(hearing))
                .containsExactly(FactKind.AGENDA, FactKind.AGENDA_POSTPONED, FactKind.AGENDA_CANCELLED);
        assertThat(house.facts(hearing, FactKind.NEW)).isEmpty();
    }

    @Test
    void meetingCalledAgainIsANewFact() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings meeting = called(bill);

        house.take(
                meeting,
                meeting.then(2).said("status", "cancelled"),
                meeting.then(3).said("status", "called"));

        assertThat(kinds(bill)).containsExactly(FactKind.AGENDA, FactKind.AGENDA_CANCELLED, FactKind.AGENDA);
    }

    /** Its link came only when its call had been replaced; a cancellation seen first is the same. */
    @Test
    void billThatIsKnownLaterThanTheCallLearnsWhatBecameOfTheMeeting() {
        BillSightings cancelled = aBill();
        BillSightings putOff = aBill();
        BillSightings held = aBill();
        BillSightings forgotten = aBill();
        ProceedingSightings first = called(cancelled);
        ProceedingSightings second = called(putOff);
        ProceedingSightings third = called(forgotten);
        house.take(first, second, third, called(held).said("status", "held"));
        house.take(
                first.then(2).said("status", "cancelled"),
                second.then(2).said("status", "postponed").on("day", "https://x.mx/2"),
                third.then(2)
                        .said("status", "postponed")
                        .on("day", "https://x.mx/3")
                        .published(LocalDate.now().minusDays(60)));

        house.take(cancelled, putOff, held, forgotten);

        assertThat(kinds(cancelled)).containsExactly(FactKind.AGENDA_CANCELLED);
        assertThat(scheduled(cancelled, FactKind.AGENDA_CANCELLED).day()).isEqualTo(SOON);
        assertThat(kinds(putOff)).containsExactly(FactKind.AGENDA_POSTPONED);
        assertThat(kinds(held)).isEmpty();
        assertThat(house.facts(putOff, FactKind.AGENDA_POSTPONED)).noneMatch(Fact::late);
        assertThat(house.facts(forgotten, FactKind.AGENDA_POSTPONED)).allMatch(Fact::late);
    }

    @Test
    void meetingCalledAndCancelledDuringAStandstillIsAnnouncedAsBoth() {
        BillSightings bill = aBill();
        BillSightings other = aBill();
        house.take(bill, other);
        ProceedingSightings meeting = called(bill);

        house.takeInOnePoll(meeting, called(other), meeting.then(2).said("status", "cancelled"));

        assertThat(kinds(bill)).containsExactly(FactKind.AGENDA, FactKind.AGENDA_CANCELLED);
        assertThat(kinds(other)).containsExactly(FactKind.AGENDA);
    }

    @Test
    void billRemovedFromTheAgendaIsAFactAndOthersStay() {
        BillSightings dropped = aBill();
        BillSightings stays = aBill();
        house.take(dropped, stays);
        ProceedingSightings meeting = called(dropped).item("5", "Otro asunto.", BY_KEY, stays.key());
        house.take(meeting);

        house.take(meeting.then(2).item("4", "Otro asunto.", BY_KEY, stays.key()));

        assertThat(kinds(dropped)).containsExactly(FactKind.AGENDA, FactKind.AGENDA_CANCELLED);
        assertThat(FactSides.after(
                                house.facts(dropped, FactKind.AGENDA_CANCELLED).getFirst(), FactState.Scheduled.class)
                        .meeting()
                        .item())
                .isNull();
        assertThat(kinds(stays)).containsExactly(FactKind.AGENDA);
    }

    @Test
    void pointWithAKeyWaitsForItsBillAndMeansNoneOfTheSameTitle() {
        String title = "Que expide la Ley de " + rare();
        BillSightings namesake = aBill().titled(title + ".").turnedTo("Seguridad Ciudadana");
        BillSightings meant = aBill();
        house.take(namesake);
        ProceedingSightings meeting = aMeeting().heldOn(SOON).item("4", title, meant.key(), "", title);
        house.take(meeting);
        assertThat(links.of(meeting.id())).noneMatch(MentionLinkQueries.Link::found);

        house.take(meant);

        assertThat(links.of(meeting.id()))
                .extracting(MentionLinkQueries.Link::dossier)
                .containsExactly(id(meant));
        assertThat(kinds(namesake)).isEmpty();
        assertThat(kinds(meant)).containsExactly(FactKind.AGENDA);
    }

    @Test
    void numberOfAnAnnexMeansItsBillOnlyWithItsTitle() {
        String annex = annex() + "-II-2";
        String title = "Que expide la Ley de " + rare();
        BillSightings known = aBill().titled(title + ".").cited(annex);
        BillSightings longer = aBill().titled(title + ".").cited(annex + "-1");
        house.take(known, longer);
        ProceedingSightings meeting = aMeeting()
                .heldOn(SOON)
                .citing("1", "Dictamen.", annex, title)
                .citing("2", "Dictamen.", annex, "Que expide la Ley de " + rare())
                .item("3", "Dictamen.", "reference", "Gaceta Parlamentaria, número " + annex)
                .item("4", "Dictamen.", "title", title);

        house.take(meeting);

        assertThat(links.of(meeting.id()))
                .filteredOn(MentionLinkQueries.Link::found)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.dossier()).isEqualTo(id(known));
                    assertThat(link.point()).isZero();
                    assertThat(link.ground()).isEqualTo(LinkReason.NUMBER_AND_TITLE);
                });
        assertThat(kinds(longer)).isEmpty();
    }

    @Test
    void namesakesOfOneAnnexAreLeftOpen() {
        String annex = annex() + "-II";
        String title = "Que expide la Ley de " + rare();
        house.take(
                aBill().titled(title + ".").cited(annex),
                aBill().titled(title + ".").cited(annex));
        ProceedingSightings meeting = aMeeting().heldOn(SOON).citing("1", "Dictamen.", annex, title);

        house.take(meeting);

        assertThat(links.of(meeting.id())).singleElement().satisfies(link -> {
            assertThat(link.found()).isFalse();
            assertThat(link.ground()).isEqualTo(LinkReason.SEVERAL);
        });
    }

    @Test
    void pointCorrectedToATitleIsOpenAndNotCancelled() {
        String title = "Que expide la Ley de " + rare();
        BillSightings bill = aBill().titled(title + ".").turnedTo("Seguridad Ciudadana");
        house.take(bill);
        ProceedingSightings meeting = aMeeting().heldOn(SOON).item("4", "Primero.", bill.key(), "", title);
        house.take(meeting);

        house.take(meeting.then(2).item("5", "Otra redacción.", "title", title));

        assertThat(links.of(meeting.id())).noneMatch(MentionLinkQueries.Link::found);
        assertThat(kinds(bill)).containsExactly(FactKind.AGENDA);

        house.take(meeting.then(3).heldOn(SOON.plusDays(1)));

        assertThat(scheduled(bill, FactKind.AGENDA_POSTPONED).item())
                .as("the point that was told, not one that may be another bill's")
                .isEqualTo("Primero.");
    }

    @Test
    void billNamedTwiceAtAnItemAppearsOnce() {
        String title = "Que expide la Ley de " + rare();
        BillSightings bill = aBill().titled(title + ".").turnedTo("Seguridad Ciudadana");
        house.take(bill);
        ProceedingSightings meeting =
                aMeeting().heldOn(SOON).item("4", title, "title", title).alsoNamed(BY_KEY, bill.key());
        house.take(meeting);

        assertThat(links.of(meeting.id()))
                .filteredOn(MentionLinkQueries.Link::found)
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.dossier()).isEqualTo(id(bill));
                    assertThat(link.ground()).isEqualTo(LinkReason.KEY);
                });
    }

    @Test
    void allPointsOfABillAreTold() {
        BillSightings bill = aBill();
        BillSightings other = aBill();
        house.take(bill, other);

        house.take(called(bill).item("5", "Voto.", BY_KEY, other.key()).item("6", "Reservas.", BY_KEY, bill.key()));

        assertThat(scheduled(bill, FactKind.AGENDA).points())
                .extracting(MeetingData.Point::number)
                .containsExactly("4", "6");
        assertThat(scheduled(other, FactKind.AGENDA).points())
                .extracting(MeetingData.Point::number)
                .containsExactly("5");
    }

    @Test
    void numberThatTwoPointsHaveIsNotTold() {
        BillSightings bill = aBill();
        BillSightings other = aBill();
        house.take(bill, other);

        house.take(called(bill).item("4", "Otro dictamen.", BY_KEY, other.key()));

        for (BillSightings named : List.of(bill, other)) {
            assertThat(scheduled(named, FactKind.AGENDA).points())
                    .singleElement()
                    .satisfies(point -> {
                        assertThat(point.item()).isNotEmpty();
                        assertThat(point.number()).isNull();
                    });
        }
    }

    @Test
    void meetingPutOffUntilFurtherNoticeHasNoDayUntilItIsCalledAgain() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings meeting = called(bill);
        house.take(meeting, meeting.then(2).said("status", "postponed").on("day", "https://x.mx/2"));

        assertThat(scheduled(bill, FactKind.AGENDA_POSTPONED).day()).isNull();

        house.take(meeting.then(3)
                .said("status", "called")
                .heldOn(SOON.plusDays(4))
                .on("day", "https://x.mx/3"));

        assertThat(house.facts(bill, FactKind.AGENDA_POSTPONED)).hasSize(2);
        assertThat(meetings.findById(meeting.id()).orElseThrow().heldOn()).isEqualTo(SOON.plusDays(4));
    }

    @Test
    void earlierIssueReadLaterChangesNothing() {
        BillSightings bill = aBill();
        house.take(bill);
        LocalDate issued = LocalDate.now().minusDays(3);
        ProceedingSightings moved = called(bill).heldOn(SOON.plusDays(2)).published(issued.plusDays(1));
        house.take(moved);

        house.take(moved.then(2)
                .heldOn(SOON)
                .said("status", "called")
                .on("day", "https://x.mx/earlier")
                .published(issued));

        assertThat(meetings.findById(moved.id()).orElseThrow().heldOn()).isEqualTo(SOON.plusDays(2));
        assertThat(kinds(bill)).containsExactly(FactKind.AGENDA);
    }

    @Test
    void anotherRoomIsAChange() {
        BillSightings bill = aBill();
        house.take(bill);
        ProceedingSightings meeting = called(bill);

        house.take(
                meeting,
                meeting.then(2).said("place", "salón  C."),
                meeting.then(3).said("place", "Salón Protocolo"));

        assertThat(kinds(bill)).containsExactly(FactKind.AGENDA, FactKind.AGENDA_POSTPONED);
        assertThat(scheduled(bill, FactKind.AGENDA_POSTPONED).occasion().place())
                .isEqualTo("Salón Protocolo");
    }

    @Test
    void forumWithoutABillIsAboutTheTopicsOfItsOwnWords() {
        ProceedingSightings forum = aMeeting()
                .said("kind", "forum")
                .said("title", "Foro Ciberseguridad: hacia una ley general")
                .heldOn(SOON)
                .item("I", "Inauguración.", "", "");
        house.take(forum);

        var ofTopic = new MeetingFilter(SOON, SOON, "", "", List.of("cybersecurity"), "");

        assertThat(meetings.findFiltered(ofTopic, new DaySpanLimits(LocalDate.now(), 500, 500))
                        .items())
                .extracting(Meeting::id)
                .contains(forum.id());
        assertThat(meetings.findById(forum.id()).orElseThrow().agenda().topics())
                .contains("cybersecurity");
    }

    @Test
    void pastAndSilentAgendasSendNoAlert() {
        String word = rare();
        UUID watch = UUID.randomUUID();
        topics.watch(watch, 1, word);
        house.awaitWatch(watch, word, topics);
        BillSightings bill = aBill().titled("Que regula el " + word + ".");
        house.take(bill);

        house.take(
                called(bill).heldOn(LocalDate.now().minusDays(2)), called(bill).silently());

        assertThat(factsOfKind(bill, "agenda"))
                .hasSize(2)
                .noneMatch(event -> text(event).contains(watch.toString()));
    }

    @Test
    void titleAloneMeansNoBillEvenInTheCommitteeThatHasIt() {
        String law = "Ley de " + rare();
        String point = "Dictamen por el que se expide la " + law;
        BillSightings bill = aBill().titled("Que expide la " + law + ".").turnedTo("Seguridad Ciudadana");
        house.take(bill);
        ProceedingSightings committee = aMeeting().heldOn(SOON).item("4", point, "title", point);

        house.take(committee);

        assertThat(links.of(committee.id())).singleElement().satisfies(link -> {
            assertThat(link.found()).isFalse();
            assertThat(link.ground()).isEqualTo(LinkReason.TITLE_ALONE);
        });
        assertThat(kinds(bill)).isEmpty();
    }

    @Test
    void voteWithTheTitleOnlyIsLinkedByTheAgendaOfItsDay() {
        String law = "Ley de " + rare();
        BillSightings bill = aBill().titled("Que expide la " + law + ".");
        house.take(bill);
        house.take(aVote().heldOn(SOON).total("", 300, 1, 1).about("title", "Que expide la " + law));
        assertThat(house.facts(bill, FactKind.VOTE)).isEmpty();

        house.take(called(bill).said("kind", "session"));

        assertThat(house.facts(bill, FactKind.VOTE)).hasSize(1);
    }

    @Test
    void meetingIsStoredWithItsPagesItemsAndDay() {
        ProceedingSightings meeting = called(aBill());
        house.take(meeting);

        assertThat(meetings.findById(meeting.id())).hasValueSatisfying(known -> {
            assertThat(known.items()).hasSize(1);
            assertThat(known.pages()).hasSize(1);
            assertThat(known.status()).isEqualTo(MeetingStatus.CALLED);
        });
        assertThat(meetings.findBetween(SOON, SOON, 1000)).extracting("id").contains(meeting.id());
    }

    private static ProceedingSightings called(BillSightings bill) {
        return aMeeting()
                .heldOn(SOON)
                .said("time", "09:30")
                .said("place", "Salón C")
                .item("4", "Discusión del dictamen.", BY_KEY, bill.key());
    }

    /** The meeting as the latest fact of this kind tells it. */
    private MeetingData scheduled(BillSightings bill, FactKind kind) {
        return FactSides.after(house.facts(bill, kind).getLast(), FactState.Scheduled.class)
                .meeting();
    }

    /** A number of an issue that no other test has. */
    private static String annex() {
        return String.valueOf(10_000 + ThreadLocalRandom.current().nextInt(80_000));
    }

    private List<FactKind> kinds(BillSightings bill) {
        return house.factsOf(bill).stream()
                .map(Fact::kind)
                .filter(kind -> kind != FactKind.NEW)
                .toList();
    }

    private List<ConsumerRecord<String, byte[]>> factsOfKind(BillSightings bill, String kind) {
        return topics.all(
                "bills.facts.v1",
                event -> id(bill).toString().equals(event.key()) && text(event).contains("\"kind\":\"" + kind + "\""));
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return new String(event.value(), StandardCharsets.UTF_8);
    }

    private static String rare() {
        return "q" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "ador";
    }
}
