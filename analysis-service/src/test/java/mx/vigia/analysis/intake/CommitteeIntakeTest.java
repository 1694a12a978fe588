package mx.vigia.analysis.intake;

import static io.restassured.RestAssured.given;
import static mx.vigia.analysis.intake.ProceedingSightings.aVote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.analysis.intake.followers.ProceedingFixture;
import mx.vigia.analysis.linking.actor.CommitteeRoster;
import mx.vigia.analysis.linking.actor.CommitteeRosterRepository;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class CommitteeIntakeTest {
    private static final String TOPIC = "committees.sighted.v1";

    @Inject
    ProceedingFixture house;

    @Inject
    CommitteeRosterRepository rosters;

    private final KafkaTopics topics = new KafkaTopics();
    private final String letters = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final String body = "senado-faros-" + letters;

    @Test
    void membersAreShownOnThePageOfTheirCommitteeChairFirst() throws Exception {
        var event = sighting(1, "Inés Duarte Pineda", "Elena Marcela Robledo Quintana");
        topics.put(TOPIC, "committees", event);

        await().atMost(ProceedingFixture.SOON).until(() -> rosters.find(body).isPresent());
        ContractSamples.assertValid(TOPIC, event);
        assertThat(rosters.find(body).orElseThrow().seats())
                .extracting(seat -> seat.member().name())
                .containsExactly("Elena Marcela Robledo Quintana", "Inés Duarte Pineda");
        given().get("/bodies/" + body)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Elena Marcela Robledo Quintana"),
                        containsString("presidencia"),
                        containsString("https://www.senado.gob.mx/66/comisiones/ordinarias/999")));
        given().get("/api/v1/bodies/" + body)
                .then()
                .statusCode(200)
                .body("members.seats.name", hasItem("Inés Duarte Pineda"))
                .body("members.seats[0].role", equalTo("chair"));
    }

    @Test
    void memberIsTheLegislatorOfThatNameInWhateverOrder() throws Exception {
        var surname = "Faro" + letters;
        house.take(aVote().said("chamber", "senate")
                .heldOn(LocalDate.now())
                .ballot("Ana Lucía " + surname + " Costa", "PAN", "favour"));

        topics.put(TOPIC, "committees", sighting(1, surname + " Costa Ana Lucía", "Otra Persona Sin Votos"));

        await().atMost(ProceedingFixture.SOON).until(() -> rosters.find(body).isPresent());
        assertThat(rosters.find(body).orElseThrow().seats())
                .extracting(CommitteeRoster.Seat::person)
                .satisfiesExactly(
                        chair -> assertThat(chair).isNull(),
                        member -> assertThat(member).isNotNull());
    }

    @Test
    void earlierRevisionChangesNothing() throws Exception {
        topics.put(TOPIC, "committees", sighting(3, "Inés Duarte Pineda", "Tomás Robledo Arce"));
        topics.put(TOPIC, "committees", sighting(2, "Inés Duarte Pineda", "Nadie De Antes"));
        topics.put(TOPIC, "committees", sighting("Barcos " + letters, 1, "Inés Duarte Pineda", "Elena Quintana Ruiz"));

        await().atMost(ProceedingFixture.SOON)
                .until(() -> rosters.find("senado-barcos-" + letters).isPresent());
        assertThat(rosters.find(body).orElseThrow().seats().getFirst().member().name())
                .isEqualTo("Tomás Robledo Arce");
    }

    private byte[] sighting(int revision, String member, String chair) throws IOException {
        return sighting("Faros " + letters, revision, member, chair);
    }

    private byte[] sighting(String committee, int revision, String member, String chair) throws IOException {
        var event = (ObjectNode) new ObjectMapper().readTree(ContractSamples.read(TOPIC + ".json"));
        event.put("revision", revision).put("sourceKey", "committee/" + committee.replace(' ', '-'));
        ((ObjectNode) event.get("provenance")).put("fetchedAt", Instant.now().toString());
        var said = (ObjectNode) event.get("said");
        said.put("name", "Comisión de " + committee)
                .put("officialAddress", "https://www.senado.gob.mx/66/comisiones/ordinarias/999");
        var members = said.putArray("members");
        members.addObject().put("name", member);
        members.addObject().put("name", chair).put("role", "chair");
        return event.toString().getBytes(StandardCharsets.UTF_8);
    }
}
