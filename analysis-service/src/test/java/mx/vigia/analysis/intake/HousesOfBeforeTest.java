package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.ProceedingHouse.id;
import static mx.vigia.analysis.intake.Sighted.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.clock.LegalTime;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Watches told by a notification that is not upgraded yet, which knows every step as step-added. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class HousesOfBeforeTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final LocalDate TODAY = LegalTime.dayOf(Instant.now());

    @Inject
    ProceedingHouse house;

    private final Topics topics = new Topics();

    @AfterEach
    void close() {
        topics.close();
    }

    @Test
    void aWatchOfBeforeHearsOfATypedStepAndTheFactNamesTheKindItUsedToComeUnder() {
        var before = standing("chinampas", "step-added");
        var typed = standing("chinampas", "passed");
        var other = standing("chinampas", "objected");
        var bill = aBill().titled("Sobre chinampas.");
        house.take(bill);

        house.take(bill.then(2).titled("Sobre chinampas.").step("passed", "Aprobada con 300 votos en pro.", TODAY));

        var fact = told(bill, "passed");
        assertThat(fact.get("family").textValue()).isEqualTo("step-added");
        assertThat(fact.get("watches").findValuesAsText("watch"))
                .contains(before.toString(), typed.toString())
                .doesNotContain(other.toString());
    }

    @Test
    void aWatchOfReferralsOfBeforeHearsThatOneChanged() {
        var before = standing("trajineras", "referred");
        var bill = aBill().titled("Sobre trajineras.").turnedTo("Salud");
        house.take(bill);

        house.take(bill.then(2)
                .titled("Sobre trajineras.")
                .turnedTo("Salud", "Economía")
                .step("other", "Se amplía el turno a la Comisión de Economía.", TODAY));

        var fact = told(bill, "referral-changed");
        assertThat(fact.get("family").textValue()).isEqualTo("referred");
        assertThat(fact.get("watches").findValuesAsText("watch")).contains(before.toString());
    }

    @Test
    void aFactWhoseKindIsAsOldAsTheHouseNamesNoOther() {
        var bill = aBill().titled("Sobre canoas.");
        house.take(bill);

        house.take(bill.then(2).titled("Sobre canoas.").step("other", "Devuelta a comisión.", TODAY));

        assertThat(told(bill, "new").has("family")).isFalse();
        assertThat(told(bill, "step-added").has("family")).isFalse();
    }

    /** A watch for this word that asks for new bills and for this kind. */
    private UUID standing(String word, String kind) {
        var watch = UUID.randomUUID();
        var set =
                "{\"watch\":\"%s\",\"revision\":1,\"deleted\":false,\"paused\":false,\"query\":\"%s\",\"kinds\":[\"new\",\"%s\"]}"
                        .formatted(watch, word, kind);
        topics.put("watches.v1", watch.toString(), set.getBytes(StandardCharsets.UTF_8));
        house.awaitWatch(watch, word, topics);
        return watch;
    }

    private JsonNode told(Sighted bill, String kind) {
        await().atMost(ProceedingHouse.SOON).until(() -> !facts(bill, kind).isEmpty());
        return facts(bill, kind).getFirst();
    }

    private List<JsonNode> facts(Sighted bill, String kind) {
        return topics.all("bills.facts.v1", event -> id(bill).toString().equals(event.key())).stream()
                .map(event -> read(event.value()))
                .filter(fact -> fact.get("kind").textValue().equals(kind))
                .toList();
    }

    private static JsonNode read(byte[] value) {
        ContractSamples.assertValid("bills.facts.v1", value);
        try {
            return JSON.readTree(value);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
