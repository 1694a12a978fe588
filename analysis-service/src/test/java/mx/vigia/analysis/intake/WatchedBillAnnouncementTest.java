package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.intake.ProceedingSightings.aMeeting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.store.Jdbc;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

/** What a committee has open is published whether it was known before the alert or came later. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class WatchedBillAnnouncementTest {
    private static final String TOPIC = "bills.watched.v1";
    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    Jdbc database;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void billKnownBeforeTheWatchIsPublishedWithItAndWithdrawnWhenItIsPublishedAsLaw() {
        var bill = aBill().titled("Que expide la Ley de Dugongos de la laguna.").silently();
        var id = Sha256.identifier("mx.diputados.gaceta|" + bill.key());
        topics.sight(bill);
        var watch = UUID.randomUUID();

        list(watch, 1, "dugongos");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(id)).contains(watch.toString(), "Dugongos", "\"reach\""));
        ContractSamples.assertValid(TOPIC, last(id).getBytes(StandardCharsets.UTF_8));

        topics.sight(bill.withRevision(2)
                .step("published", "Publicada en el Diario Oficial de la Federación.", LocalDate.parse("2026-11-10")));

        await().atMost(SOON).untilAsserted(() -> assertThat(isWithdrawn(id)).isTrue());
    }

    @Test
    void laterBillIsPublishedAndLeavesWithTheQuery() {
        var watch = UUID.randomUUID();
        list(watch, 1, "manatíes");
        var bill = aBill().titled("Que protege a los manatíes del río.");
        var id = Sha256.identifier("mx.diputados.gaceta|" + bill.key());

        topics.sight(bill);
        await().atMost(SOON).untilAsserted(() -> assertThat(last(id)).contains(watch.toString()));

        list(watch, 2, "cachalotes");
        await().atMost(SOON).untilAsserted(() -> assertThat(isWithdrawn(id)).isTrue());
    }

    @Test
    void hearingKnownBeforeItsMeetingIsPublishedOnceItHasADay() {
        var watch = UUID.randomUUID();
        list(watch, 1, "narvales");
        await().atMost(SOON).until(() -> isSearched(watch));
        var hearing = aBill().titled("Audiencia pública sobre los narvales.").kind("hearing");
        var id = Sha256.identifier("mx.diputados.gaceta|" + hearing.key());
        var later = aBill().titled("Que protege a los narvales.");

        topics.sight(hearing, later);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(Sha256.identifier("mx.diputados.gaceta|" + later.key())))
                        .contains(watch.toString()));
        assertThat(last(id)).isEmpty();

        var day = LocalDate.now().plusDays(3);
        var meeting = aMeeting()
                .said("kind", "hearing")
                .said("body", "Comisión de Ciencia")
                .heldOn(day)
                .item("1", "Audiencia.", "key", hearing.key())
                .silently();
        topics.put("meetings.sighted.v1", meeting.key(), meeting.bytes());

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(last(id)).contains(watch.toString(), day.toString(), "Comisión de Ciencia"));
    }

    @Test
    void deadlineIsPublishedWithTheRuleByWhichItWasCounted() {
        var bill = aBill().titled("Que protege a las vaquitas del golfo.")
                .step("referred", "Turnada a la Comisión de Salud.", LocalDate.now());
        var id = Sha256.identifier("mx.diputados.gaceta|" + bill.key());
        topics.sight(bill);

        list(UUID.randomUUID(), 1, "vaquitas");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(id))
                        .contains(
                                "\"kind\":\"deadline\"",
                                "\"basis\":{\"stated\":false,\"article\":\"",
                                "\"calendar\":{"));
        ContractSamples.assertValid(TOPIC, last(id).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isSearched(UUID watch) {
        return !database.list("select 1 from searched_watch where watch = ?", row -> row.getInt(1), watch)
                .isEmpty();
    }

    private void list(UUID watch, int revision, String query) {
        var event =
                "{\"watch\":\"%s\",\"revision\":%d,\"deleted\":false,\"paused\":false,\"query\":\"%s\",\"listed\":true,\"kinds\":[\"new\"]}"
                        .formatted(watch, revision, query);
        topics.put("watches.v1", watch.toString(), event.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isWithdrawn(UUID bill) {
        var published = topics.all(TOPIC, record -> record.key().equals(bill.toString()));
        return !published.isEmpty() && published.getLast().value() == null;
    }

    private String last(UUID bill) {
        var published = topics.all(TOPIC, record -> record.key().equals(bill.toString()));
        return published.isEmpty() || published.getLast().value() == null
                ? ""
                : new String(published.getLast().value(), StandardCharsets.UTF_8);
    }
}
