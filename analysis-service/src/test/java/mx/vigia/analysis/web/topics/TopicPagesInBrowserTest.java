package mx.vigia.analysis.web.topics;

import static mx.vigia.analysis.intake.BillSightings.aBill;
import static mx.vigia.analysis.search.IndexedTestBills.rareWord;
import static mx.vigia.analysis.search.IndexedTestBills.take;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.topicediting.TopicEditor;
import mx.vigia.analysis.intake.topicediting.TrialResult;
import mx.vigia.analysis.web.bill.BrowserScreenshots;
import mx.vigia.analysis.web.editing.TestCaller;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.api.Test;

/**
 * The pages on which topics are changed, as a browser shows them, wide and on a phone; the pictures lie in
 * {@code target/screenshots}.
 */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "analysis"))
class TopicPagesInBrowserTest {
    @Inject
    BillIntake intake;

    @Inject
    TopicEditor editing;

    @TestHTTPResource
    URI house;

    @Test
    void topicAndTrialPagesAreRenderedWideAndNarrow() throws IOException, InterruptedException {
        var pictures = BrowserScreenshots.of(house);
        var analyst = TestCaller.of("analyst").bearer();
        var word = rareWord();
        take(
                intake,
                aBill().titled("Que regula la ordeña " + word + " y la conservación de la leche en el campo mexicano."),
                aBill().titled("Que expide la Ley de Marcas, en materia de marcas registradas " + word + "."));
        var trial = tried("id: ip\nname: { es: Propiedad intelectual, en: Intellectual property }\n"
                + "description: { es: a, en: b }\nrules:\n  - weight: 1\n    any: ['ordeña " + word + "']\n");

        pictures.drawFor(analyst, "topic", "/topics/ip?lang=es");
        pictures.drawFor(analyst, "topic-trial", "/topics/ip/trials/" + trial + "?lang=es");
        pictures.drawFor(analyst, "topic-trial-en", "/topics/ip/trials/" + trial + "?lang=en");
    }

    private UUID tried(String file) {
        var begun = (TrialResult.Begun) editing.tryFile("ip", file, UUID.randomUUID());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> editing.trial(begun.trial()).orElseThrow().done());
        return begun.trial();
    }
}
