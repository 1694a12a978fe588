package mx.vigia.analysis.intake.manual;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.linking.identity.ReviewRepository;
import mx.vigia.analysis.search.IndexedTestBills;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two watches, one on words of each of two bills, and what their owners hear when the bills become one and two again.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class MergeWatchAlertsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));

    @Inject
    LinkClerk links;

    @Inject
    ReviewRepository reviews;

    @Inject
    DossierRepository dossiers;

    private final KafkaTopics topics = new KafkaTopics();
    private final DecisionAuthor analyst =
            DecisionAuthor.person(UUID.randomUUID().toString());
    private final UUID ofFirst = UUID.randomUUID();
    private final UUID ofSecond = UUID.randomUUID();
    private final UUID ofText = UUID.randomUUID();
    private final String rare = IndexedTestBills.rareWord();
    private final BillSightings first =
            aBill("66/a-" + rare).titled("Que protege al " + rare + "uno").presented(TODAY);
    private final BillSightings second = aBill("66/b-" + rare)
            .titled("Que protege al " + rare + "dos")
            .presented(TODAY)
            .text("Artículo único. Se protege al " + rare + "tres.");

    @BeforeEach
    void takeBothAndAwaitTheirFacts() {
        topics.watch(ofFirst, 1, rare + "uno");
        topics.watch(ofSecond, 1, rare + "dos");
        topics.watch(ofText, 1, rare + "tres");
        await().atMost(SOON).untilAsserted(() -> {
            BillSightings probe = aBill().titled(rare + "uno " + rare + "dos " + rare + "tres");
            topics.sight(probe);
            await().atMost(SOON).until(() -> !publishedFacts(probe).isEmpty());
            assertThat(watchesOf(publishedFacts(probe).getFirst()))
                    .containsExactlyInAnyOrder(ofFirst, ofSecond, ofText);
        });
        topics.sight(first, second);
        await().atMost(SOON)
                .until(() -> publishedFacts(first).size() == 1
                        && publishedFacts(second).size() == 1);
        assertThat(watchesOf(publishedFacts(first).getFirst())).containsExactly(ofFirst);
        assertThat(watchesOf(publishedFacts(second).getFirst())).containsExactlyInAnyOrder(ofSecond, ofText);
    }

    @Test
    void mergeAndItsUndoRepeatNoFacts() {
        var editId = merged();
        undone(editId);
        topics.sight(stepped(first), stepped(second));

        await().atMost(SOON)
                .until(() -> kinds(first).contains("referred") && kinds(second).contains("referred"));
        assertThat(kinds(first)).containsExactly("new", "linked", "referred");
        assertThat(kinds(second)).containsExactly("new", "unlinked", "referred");
        assertThat(watchesOf(publishedFacts(first).get(1))).isEmpty();
        assertThat(watchesOf(publishedFacts(second).get(1))).isEmpty();
        assertThat(other(publishedFacts(first).get(1))).isEqualTo(id(second));
        assertThat(other(publishedFacts(second).get(1)))
                .as("which bill it was part of")
                .isEqualTo(id(first));
    }

    @Test
    void factsOfEitherRecordReachTheWatchesOfTheMergedBill() {
        merged();

        topics.sight(stepped(second));

        await().atMost(SOON).until(() -> kinds(first).contains("referred"));
        assertThat(watchesOf(publishedFacts(first).getLast()))
                .as("the title that leads, and the text that only the other record has")
                .containsExactlyInAnyOrder(ofFirst, ofText);
        assertThat(publishedFacts(second))
                .as("what was told of it before, and no more")
                .hasSize(1);
        assertThat(dossiers.findFacts(List.of(id(first))).get(id(first)))
                .hasSize(4)
                .isEqualTo(dossiers.findFacts(id(first)));
    }

    @Test
    void watchOnSplitRecordIsAlertedAgain() {
        undone(merged());

        topics.sight(stepped(second));

        await().atMost(SOON).until(() -> kinds(second).contains("referred"));
        assertThat(watchesOf(publishedFacts(second).getLast())).containsExactlyInAnyOrder(ofSecond, ofText);
    }

    private UUID merged() {
        return links.merge(seen(first), seen(second), analyst, "Así consta")
                        instanceof LinkRulingResult.Applied(var done)
                ? done.act()
                : null;
    }

    private Clerk.Seen seen(BillSightings bill) {
        return new Clerk.Seen(
                id(bill), dossiers.findById(id(bill)).orElseThrow().revision());
    }

    private void undone(UUID editId) {
        assertThat(links.undo(editId, reviews.findRows(editId), analyst, "Eran dos"))
                .isInstanceOf(LinkRulingResult.Applied.class);
    }

    private static BillSightings stepped(BillSightings bill) {
        return bill.then(2)
                .on("turn-list")
                .titled(bill.title())
                .presented(TODAY)
                .step("referred", "Turnada a la Comisión de Pesca.", TODAY);
    }

    private List<String> kinds(BillSightings bill) {
        return publishedFacts(bill).stream()
                .map(fact -> fact.get("kind").textValue())
                .toList();
    }

    private List<JsonNode> publishedFacts(BillSightings bill) {
        return topics.all("bills.facts.v1", event -> event.key().equals(id(bill).toString())).stream()
                .map(event -> Json.read(new String(event.value(), StandardCharsets.UTF_8), JsonNode.class))
                .toList();
    }

    private static UUID other(JsonNode fact) {
        return UUID.fromString(fact.at("/after/link/other").textValue());
    }

    private static Set<UUID> watchesOf(JsonNode fact) {
        Set<UUID> watches = new HashSet<>();
        fact.get("watches")
                .forEach(match -> watches.add(UUID.fromString(match.get("watch").textValue())));
        return watches;
    }

    private static UUID id(BillSightings bill) {
        return Sha256.identifier("mx.diputados.gaceta|" + bill.key());
    }
}
