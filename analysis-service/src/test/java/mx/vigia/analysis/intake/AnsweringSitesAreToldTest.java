package mx.vigia.analysis.intake;

import static mx.vigia.analysis.intake.Sighted.aBill;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import mx.vigia.house.realparts.ContractSamples;
import mx.vigia.house.realparts.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
@QuarkusTestResource(AskedBeforehand.class)
class AnsweringSitesAreToldTest {
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Topics topics = new Topics();

    @Test
    void aSiteWhoseBillsOfASilentFirstRoundAnswerAWatchIsNamedWithIt() {
        topics.sight(
                aBill().titled("Que regula los ornitorrincos de la costa.").silently(),
                aBill().titled("Que regula los faros de la costa.").at("mx.prueba.otra"));
        var watch = UUID.randomUUID();

        topics.watch(watch, 1, "ornitorrincos");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(watch)).contains("\"sites\":[\"mx.diputados.gaceta\"]"));
        ContractSamples.assertValid("watches.sources.v1", last(watch).getBytes(StandardCharsets.UTF_8));
    }

    private String last(UUID watch) {
        var told = topics.all("watches.sources.v1", record -> record.key().equals(watch.toString()));
        return told.isEmpty() ? "" : new String(told.getLast().value(), StandardCharsets.UTF_8);
    }
}
