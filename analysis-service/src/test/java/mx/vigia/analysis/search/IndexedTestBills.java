package mx.vigia.analysis.search;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import mx.vigia.analysis.intake.BillIntake;
import mx.vigia.analysis.intake.BillSightings;
import mx.vigia.platform.text.Sha256;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Indexes bills for a test through the regular intake. */
public final class IndexedTestBills {
    private static final Duration SOON = Duration.ofSeconds(60);

    private IndexedTestBills() {}

    /** Takes the sightings in as one poll. */
    public static void take(BillIntake intake, BillSightings... sightings) {
        intake.process(Arrays.stream(sightings)
                .map(bill -> new ConsumerRecord<>("bills.sighted.v1", 0, 0, bill.key(), bill.bytes()))
                .toList());
    }

    /** The address name of a bill. */
    public static UUID id(BillSightings bill) {
        return Sha256.identifier("mx.diputados.gaceta|" + bill.key());
    }

    /** Waits until this many bills match the query. */
    public static void awaitFound(String question, int total) {
        await().atMost(SOON).until(() -> {
            var answer = given().queryParam("q", question).get("/api/v1/bills");
            return answer.statusCode() == 200 && answer.jsonPath().getInt("total") == total;
        });
    }

    /** Returns a word that no other test uses. */
    public static String rareWord() {
        return "zz" + UUID.randomUUID().toString().replaceAll("[^a-z]", "") + "qx";
    }
}
