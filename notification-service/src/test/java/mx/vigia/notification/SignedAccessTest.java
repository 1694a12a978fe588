package mx.vigia.notification;

import static mx.vigia.notification.TestFacts.TOMAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import mx.vigia.platform.access.Secret;
import mx.vigia.platform.realparts.AccessTopic;
import mx.vigia.platform.signing.SignatureCheck;
import mx.vigia.platform.store.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Grants and revocations are signed, and whatever else is on access.v1 is set right. */
@FullServiceTest
class SignedAccessTest {
    private static final Duration SOON = Duration.ofMinutes(1);

    @Inject
    Jdbc jdbc;

    @AfterEach
    void forgetRequestedLinks() {
        jdbc.update("delete from sign_in where account_id <> '0199ef00-1111-7000-8000-000000000001'");
    }

    @Test
    void grantAndRevocationAreSigned() {
        var person = BrowserUser.signedInAs(TOMAS);
        var hash = new Secret(person.cookie()).hash();
        assertThat(check(last(hash)))
                .isInstanceOfSatisfying(
                        SignatureCheck.Genuine.class,
                        genuine -> assertThat(genuine.revision()).isOne());

        person.request().post("/sign-out").then().statusCode(303);

        await().atMost(SOON).untilAsserted(() -> assertThat(last(hash).value()).isNull());
        assertThat(check(last(hash))).isInstanceOf(SignatureCheck.Genuine.class);
    }

    @Test
    void agedSignatureIsRenewedByTheReconciliation() {
        var person = BrowserUser.signedInAs(TOMAS);
        var hash = new Secret(person.cookie()).hash();
        var sevenHoursAgo = Instant.now().minus(Duration.ofHours(7));
        AccessTopic.send(AccessTopic.signer()
                .sign(new ProducerRecord<>(AccessTopic.NAME, hash, last(hash).value()), 1, sevenHoursAgo));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(check(last(hash)))
                        .isInstanceOfSatisfying(
                                SignatureCheck.Genuine.class,
                                genuine -> assertThat(genuine.issued()).isAfter(sevenHoursAgo.plusSeconds(1))));
        person.request().get("/me").then().statusCode(200);
    }

    @Test
    void forgedGrantGivesNoAccessAndIsDeleted() {
        var stranger = Secret.fresh();
        AccessTopic.send(new ProducerRecord<>(AccessTopic.NAME, stranger.hash(), administrator()));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(last(stranger.hash()).value()).isNull());
        new BrowserUser(stranger.value()).request().get("/me").then().statusCode(303);
    }

    @Test
    void forgedRevocationIsWrittenOverAndSignsNobodyOut() {
        var person = BrowserUser.signedInAs(TOMAS);
        var hash = new Secret(person.cookie()).hash();
        AccessTopic.send(new ProducerRecord<>(AccessTopic.NAME, hash, null));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(check(last(hash))).isInstanceOf(SignatureCheck.Genuine.class));
        assertThat(last(hash).value()).isNotNull();
        person.request().get("/me").then().statusCode(200);
    }

    private static byte[] administrator() {
        return """
                {"subject":"0199ef00-1111-7000-8000-000000000007","kind":"session","roles":["administrator"],\
                "committees":[],"scopes":[],"revision":1,"expires":"2099-01-01T00:00:00Z"}""".getBytes(StandardCharsets.UTF_8);
    }

    private static SignatureCheck check(ConsumerRecord<String, byte[]> record) {
        return AccessTopic.keys().verify(record, Instant.now());
    }

    private static ConsumerRecord<String, byte[]> last(String hash) {
        return KafkaTopicRecords.recordsOf(AccessTopic.NAME).stream()
                .filter(record -> hash.equals(record.key()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }
}
