package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.vigia.analysis.matching.MatchedBillRepository;
import mx.vigia.platform.realparts.ContractSamples;
import mx.vigia.platform.realparts.RealParts;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
@QuarkusTestResource(PreexistingRecords.class)
class MatchedSitesAnnouncementTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    @Inject
    MatchedBillRepository answers;

    private final KafkaTopics topics = new KafkaTopics();

    @Test
    void siteMatchedInASilentFirstRoundIsPublishedWithTheWatch() {
        topics.sight(
                aBill().titled("Que regula los ornitorrincos de la costa.").silently(),
                aBill().titled("Que regula los faros de la costa.").at("mx.prueba.otra"));
        var watch = UUID.randomUUID();

        topics.watch(watch, 1, "ornitorrincos");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(watch)).contains("\"sites\":[\"mx.diputados.gaceta\"]"));
        ContractSamples.assertValid("watches.sources.v1", last(watch).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void laterMatchAddsItsSiteToTheWatch() {
        var watch = UUID.randomUUID();
        topics.sight(aBill().titled("Que regula los cachalotes del golfo."));
        topics.watch(watch, 1, "cachalotes");
        await().atMost(SOON).until(() -> last(watch).contains("\"sites\":[\"mx.diputados.gaceta\"]"));
        var later = aBill().titled("Que protege a los cachalotes.").at("mx.prueba.otra");

        topics.sight(later);

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(last(watch)).contains("\"sites\":[\"mx.diputados.gaceta\",\"mx.prueba.otra\"]"));
        assertThat(answers.of(Sha256.identifier("mx.prueba.otra|" + later.key())))
                .hasValueSatisfying(noted -> assertThat(noted.sites()).containsExactly("mx.prueba.otra"));
    }

    @Test
    void laterLinkedVoteAddsItsSiteToTheWatch() {
        var watch = UUID.randomUUID();
        var vote = ProceedingSightings.aVoteAt("mx.diputados.sitl")
                .heldOn(LocalDate.now(ZoneId.of("America/Mexico_City")))
                .total("Morena", 344, 20, 3);
        topics.sight(aBill().titled("Que regula los narvales del estrecho.").linked(vote.address()));
        topics.watch(watch, 1, "narvales");
        await().atMost(SOON).until(() -> last(watch).contains("\"sites\":[\"mx.diputados.gaceta\"]"));

        topics.put("votes.sighted.v1", vote.key(), vote.bytes());

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(last(watch)).contains("\"sites\":[\"mx.diputados.gaceta\",\"mx.diputados.sitl\"]"));
    }

    @Test
    void invalidWatchIsExplainedUntilItChanges() {
        var watch = UUID.randomUUID();

        topics.watch(watch, 1, "(minería");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(watch))
                        .contains(
                                "\"revision\":1",
                                "\"sites\":[]",
                                "\"en\":\"The bracket opened here is never closed.\""));
        ContractSamples.assertValid("watches.sources.v1", last(watch).getBytes(StandardCharsets.UTF_8));

        topics.watch(watch, 2, "minería");

        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(last(watch)).contains("\"revision\":2").doesNotContain("misunderstood"));
    }

    @Test
    void watchOnAnUnknownValueIsMarkedUntilTheValueExists() {
        var watch = UUID.randomUUID();
        var official = UUID.randomUUID();
        var partly = UUID.randomUUID();
        topics.watch(watch, 1, "axolotitlán grupo:Zoólogos");
        topics.watch(official, 1, "axolotitlán tipo:\"Ley de Zoólogos\"");
        topics.watch(partly, 1, "axolotitlán OR tema:xyz");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(watch))
                        .contains(
                                "«zoólogos» no es un grupo parlamentario",
                                "is not a parliamentary group",
                                "En cuanto exista"));
        ContractSamples.assertValid("watches.sources.v1", last(watch).getBytes(StandardCharsets.UTF_8));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(official))
                        .contains("«ley de zoólogos» no es un tipo")
                        .doesNotContain("En cuanto exista"));

        topics.sight(aBill().titled("Que protege axolotitlán.")
                .termed("Ley de Zoólogos")
                .proposedBy("Ana Bravo", "Zoólogos", "deputy"));

        for (var each : List.of(watch, official, partly)) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(last(each))
                            .contains("\"sites\":[\"mx.diputados.gaceta\"]")
                            .doesNotContain("misunderstood"));
        }
        assertThat(all(partly)).noneMatch(record -> new String(record.value(), StandardCharsets.UTF_8).contains("xyz"));
    }

    @Test
    void olderReplicasAnnouncementIsCorrected() {
        var watch = UUID.randomUUID();
        topics.sight(aBill().titled("Que regula los manatíes del río."));
        topics.watch(watch, 1, "manatíes");
        await().atMost(SOON).until(() -> last(watch).contains("\"sites\":[\"mx.diputados.gaceta\"]"));

        topics.putRaw("watches.sources.v1", watch.toString(), PreexistingRecords.marked(watch, ""));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(watch))
                        .contains("\"sites\":[\"mx.diputados.gaceta\"]")
                        .doesNotContain("misunderstood"));
    }

    @Test
    void invalidWatchKeepsItsSites() {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(last(PreexistingRecords.BROKEN)).contains("\"sites\":[\"mx.dof\"]", "never closed"));
    }

    @Test
    void tooBroadWatchPublishesSitesOfTheIntakeAndLosesItsMark() {
        topics.sight(aBill().titled("Que regula los axolotes.").text(manyWords()));
        var watch = UUID.randomUUID();
        topics.watch(watch, 1, "axolote");
        await().atMost(SOON).until(() -> last(watch).contains("\"sites\":[\"mx.diputados.gaceta\"]"));
        var broad = UUID.randomUUID();

        topics.watch(broad, 1, "zqa*");
        topics.putRaw("watches.sources.v1", broad.toString(), PreexistingRecords.marked(broad, "\"mx.dof\""));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(broad))
                        .contains("\"sites\":[\"mx.dof\"]")
                        .doesNotContain("misunderstood"));

        var untold = UUID.randomUUID();
        topics.watch(untold, 1, "zqac*");

        await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
            topics.sight(aBill().titled("Que nombra la zqacxx.").at("mx.prueba.otra"));
            assertThat(last(untold)).contains("\"sites\":[\"mx.prueba.otra\"]");
        });
    }

    /** More words with one prefix than a query may expand to, none the stem of another. */
    private static String manyWords() {
        return IntStream.range(100_000, 117_000)
                .mapToObj(number -> Integer.toString(number)
                        .chars()
                        .mapToObj(digit -> "bcdfghjklm".substring(digit - '0', digit - '0' + 1))
                        .collect(Collectors.joining("", "zqa", "x")))
                .collect(Collectors.joining(" "));
    }

    @Test
    void watchDeletedDuringDowntimeIsTombstoned() {
        await().atMost(SOON)
                .until(() -> all(PreexistingRecords.GONE).stream().anyMatch(record -> record.value() == null));
    }

    private List<ConsumerRecord<String, byte[]>> all(UUID watch) {
        return topics.all("watches.sources.v1", record -> record.key().equals(watch.toString()));
    }

    private String last(UUID watch) {
        var published = all(watch);
        return published.isEmpty() ? "" : new String(published.getLast().value(), StandardCharsets.UTF_8);
    }
}
