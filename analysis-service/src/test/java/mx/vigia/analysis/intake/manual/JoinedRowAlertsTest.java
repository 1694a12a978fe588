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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.analysis.intake.KafkaTopics;
import mx.vigia.analysis.search.IndexedTestBills;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;
import org.junit.jupiter.api.Test;

/** A row of a signers' list that a person joins to its bill: its synopsis is told to whom only that concerns. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class JoinedRowAlertsTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Mexico_City"));
    private static final String LISTS = "mx.diputados.sitl-asuntos";

    @Inject
    LinkClerk links;

    @Inject
    DossierRepository dossiers;

    private final KafkaTopics topics = new KafkaTopics();
    private final UUID ofTitle = UUID.randomUUID();
    private final UUID ofSynopsis = UUID.randomUUID();
    private final String rare = IndexedTestBills.rareWord();
    private final BillSightings printed =
            aBill("66/a-" + rare).titled("Que protege al " + rare + "uno").presented(TODAY);
    private final BillSightings row = aBill("66/b-" + rare)
            .at(LISTS)
            .on("list")
            .titled("Proyecto de decreto que protege al " + rare + "uno")
            .presented(TODAY)
            .summed("Cuidar al " + rare + "dos.");

    @Test
    void aSynopsisJoinedByAPersonIsToldToWhomOnlyItConcerns() {
        topics.watch(ofTitle, 1, rare + "uno");
        topics.watch(ofSynopsis, 1, rare + "dos");
        await().atMost(SOON).untilAsserted(() -> {
            BillSightings probe = aBill().titled(rare + "uno " + rare + "dos");
            topics.sight(probe);
            await().atMost(SOON).until(() -> !facts(gazetteId(probe)).isEmpty());
            assertThat(watchesOf(facts(gazetteId(probe)).getFirst())).containsExactlyInAnyOrder(ofTitle, ofSynopsis);
        });
        UUID bill = gazetteId(printed);
        UUID listed = Sha256.identifier(LISTS + "|" + row.key());
        topics.sight(printed, row);
        await().atMost(SOON)
                .until(() ->
                        facts(bill).size() == 1 && dossiers.findById(listed).isPresent());

        var analyst = DecisionAuthor.person(UUID.randomUUID().toString());
        assertThat(links.merge(seen(bill), seen(listed), analyst, "Así consta"))
                .isInstanceOf(LinkRulingResult.Applied.class);

        await().atMost(SOON)
                .until(() ->
                        facts(bill).stream().anyMatch(fact -> watchesOf(fact).contains(ofSynopsis)));
        assertThat(facts(bill).stream().filter(fact -> watchesOf(fact).contains(ofSynopsis)))
                .hasSize(1);
        assertThat(facts(bill).stream().filter(fact -> watchesOf(fact).contains(ofTitle)))
                .as("they were told of the bill, and learn nothing new")
                .hasSize(1);
    }

    private Clerk.Seen seen(UUID bill) {
        return new Clerk.Seen(bill, dossiers.findById(bill).orElseThrow().revision());
    }

    private List<JsonNode> facts(UUID bill) {
        return topics.all("bills.facts.v1", event -> event.key().equals(bill.toString())).stream()
                .map(event -> Json.read(new String(event.value(), StandardCharsets.UTF_8), JsonNode.class))
                .toList();
    }

    private static Set<UUID> watchesOf(JsonNode fact) {
        return StreamSupport.stream(fact.get("watches").spliterator(), false)
                .map(match -> UUID.fromString(match.get("watch").textValue()))
                .collect(Collectors.toSet());
    }

    private static UUID gazetteId(BillSightings bill) {
        return Sha256.identifier("mx.diputados.gaceta|" + bill.key());
    }
}
