package mx.vigia.analysis.intake;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeetingOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.bill.proceeding.MeetingStatus;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.actor.ActorPart;
import mx.vigia.analysis.linking.actor.BodyRepository;
import mx.vigia.analysis.linking.chamber.Meeting;
import mx.vigia.analysis.linking.chamber.MeetingRepository;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting that the gazette calls and the committee lists is one meeting. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class MeetingCopiesIntakeTest {
    private static final LocalDate DAY = LocalDate.now().plusDays(40);

    @Inject
    ProceedingFixture house;

    @Inject
    MeetingRepository meetings;

    @Inject
    BodyRepository bodies;

    private final String word = "Faro" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void calledAndListedMeetingIsOneWhicheverComesFirst(boolean listedFirst) {
        var bill = aBill();
        house.take(bill);
        var called = called().item("1", bill.title(), "key", bill.key());
        var listed = listed();

        house.take(listedFirst ? listed : called);
        house.take(listedFirst ? called : listed);

        assertThat(onDay()).extracting(Meeting::id).containsExactly(called.id());
        assertThat(meetings.findById(listed.id()).orElseThrow().id()).isEqualTo(called.id());
        assertThat(meetings.findById(called.id()).orElseThrow().pages())
                .extracting(Provenance::site)
                .containsExactly("mx.diputados.gaceta", "mx.diputados.comisiones");
        assertThat(ofBody()).containsExactly(called.id());
        assertThat(house.facts(bill, FactKind.AGENDA)).hasSize(1);
    }

    @Test
    void listedMeetingThatNobodyCallsIsAMeeting() {
        var listed = listed();
        house.take(listed);

        assertThat(onDay()).extracting(Meeting::id).containsExactly(listed.id());
        assertThat(ofBody()).containsExactly(listed.id());
    }

    @Test
    void listedMeetingStandsAloneAgainWhenTheCallIsCorrected() {
        var called = called();
        house.take(called, listed());

        house.take(called.then(2)
                .said("title", "De la Comisión de " + word + ", a la sexta reunión ordinaria")
                .heldOn(DAY));

        assertThat(onDay()).hasSize(2);
        assertThat(ofBody()).hasSize(2);
    }

    @Test
    void cancellationThatOnlyTheListStatesIsNotHidden() {
        var listed = listed();
        house.take(called(), listed);

        house.take(listed.then(2)
                .said("title", "Quinta Reunión Ordinaria (CANCELADA)")
                .said("body", "Comisión de " + word)
                .said("status", "cancelled")
                .heldOn(DAY));

        assertThat(onDay())
                .extracting(Meeting::status)
                .containsExactlyInAnyOrder(MeetingStatus.CALLED, MeetingStatus.CANCELLED);
    }

    @Test
    void otherDayThatOnlyTheListStatesIsToldOnThePage() {
        var called = called().heldOn(DAY.plusDays(1));
        house.take(called, listed());

        given().get("/meetings/" + called.id())
                .then()
                .statusCode(200)
                .body(containsString("<time datetime=\"%s\">".formatted(DAY)));
    }

    @Test
    void numberOfAJointMeetingIsNoneOfItsCommittees() {
        house.take(called().said("title", "A la quinta reunión ordinaria")
                .said("body", "Comisiones Unidas de %s y de Puertos %s".formatted(word, word))
                .heldOn(DAY.plusDays(1)));

        var listed = listed();
        house.take(listed);

        assertThat(onDay()).extracting(Meeting::id).containsExactly(listed.id());
    }

    @Test
    void copyStaysOneWhenAMeetingFarFromItIsStatedAnew() {
        var farthest = called().heldOn(DAY.plusDays(1));
        var copy = listed();
        var nearest = called("A la reunión de trabajo", "Comisión de Anclas " + word);
        house.take(farthest, copy);
        house.take(
                called("A la reunión con pesca", "Comisiones Unidas de Anclas %s y de Boyas %s".formatted(word, word)),
                called("A la reunión con puertos", "Comisiones Unidas de Boyas %s y de %s".formatted(word, word)),
                nearest);
        assertThat(meetings.findById(copy.id()).orElseThrow().id()).isEqualTo(farthest.id());

        house.take(nearest.then(2)
                .said("title", "Al foro sobre anclas")
                .said("body", "Comisión de Anclas " + word)
                .heldOn(DAY));

        assertThat(meetings.findById(copy.id()).orElseThrow().id()).isEqualTo(farthest.id());
    }

    private ProceedingSightings called(String title, String body) {
        return called().said("title", title).said("body", body);
    }

    private ProceedingSightings called() {
        return aMeeting()
                .said("title", "De la Comisión de " + word + ", a la quinta reunión ordinaria")
                .said("body", "Comisión de " + word)
                .said("time", "09:30")
                .heldOn(DAY);
    }

    private ProceedingSightings listed() {
        return aMeetingOn("mx.diputados.comisiones")
                .on("list", "https://micrositios.diputados.gob.mx:4001/graphql#" + word)
                .said("title", "Quinta Reunión Ordinaria")
                .said("body", "Comisión de " + word)
                .heldOn(DAY);
    }

    private List<Meeting> onDay() {
        return meetings.findBetween(DAY, DAY, 1_000).stream()
                .filter(meeting -> meeting.body().endsWith(word))
                .toList();
    }

    private List<UUID> ofBody() {
        return bodies.acts("diputados-" + word.toLowerCase(Locale.ROOT), List.of(ActorPart.MEETING), 10).stream()
                .map(BodyRepository.Act::subject)
                .toList();
    }
}
