package mx.vigia.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.platform.kafka.EventProducer;
import mx.vigia.platform.kafka.KafkaClientConfig;
import mx.vigia.platform.realparts.AccessTopic;
import mx.vigia.platform.realparts.RealKafka;
import mx.vigia.platform.signing.RecordSigner;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a replica believes of the records of access.v1, each test with secrets of its own on one real broker. */
class AccessGrantsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Instant START = Instant.parse("2026-11-25T15:00:00Z");
    private static final long REVOCATION = Long.MAX_VALUE;

    private static RealKafka kafka;
    private static EventProducer producer;

    private final KeyPair pair = newPair();
    private final RecordSigner signer = signer(pair);
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicReference<Instant> now = new AtomicReference<>(START);
    private final List<AccessGrants> opened = new ArrayList<>();
    private final Secret secret = Secret.fresh();
    private final Map<String, Integer> refusedBefore = new HashMap<>();
    private AccessGrants replica;

    @BeforeAll
    static void startBroker() {
        kafka = RealKafka.temporary();
        kafka.createTopic(AccessTopic.NAME, 1, true);
        producer = new EventProducer(broker(), Map.of());
        producer.open();
    }

    @AfterAll
    static void stopBroker() {
        producer.close();
        kafka.close();
    }

    @BeforeEach
    void startReplica() {
        replica = replica(publicKey(pair), null);
        awaitRead(replica); // what other tests left on the topic is refused and counted before
        for (var reason : List.of("unsigned", "unknown_key", "forged", "stale", "future", "superseded")) {
            refusedBefore.put(reason, counted(reason));
        }
    }

    @AfterEach
    void stopReplicas() {
        opened.forEach(each -> each.close(null));
    }

    @Test
    void signedGrantGivesAccessUntilItsSignedRevocation() {
        send(signed(signer, secret, 1, START));
        awaitAccess(replica, secret);
        assertThat(replica.findCaller(secret.value()))
                .hasValueSatisfying(
                        caller -> assertThat(caller.is("administrator")).isTrue());

        send(revoked(secret, START));

        await().atMost(PATIENCE).until(() -> replica.findCaller(secret.value()).isEmpty());
    }

    @Test
    void unsignedGrantGivesNoAccessAndIsTold() {
        send(grant(secret));

        awaitRead(replica);
        assertThat(replica.findCaller(secret.value())).isEmpty();
        assertThat(refused("unsigned")).isOne();
        assertThat(replica.call().getData())
                .hasValueSatisfying(
                        data -> assertThat(data.get("refused since the start").toString())
                                .contains(" unsigned"));
    }

    @Test
    void grantSignedByAnotherKeyGivesNoAccess() {
        send(signed(signer(newPair()), secret, 1, START));

        awaitRead(replica);
        assertThat(replica.findCaller(secret.value())).isEmpty();
        assertThat(refused("unknown_key")).isOne();
    }

    @Test
    void alteredGrantAndOneOfAnotherSecretGiveNoAccess() {
        var other = Secret.fresh();
        var genuine = signed(signer, secret, 1, START);
        var altered = new ProducerRecord<>(
                AccessTopic.NAME, null, secret.hash(), bytes("{\"roles\":[\"administrator\"]}"), genuine.headers());
        var moved = new ProducerRecord<>(AccessTopic.NAME, null, other.hash(), genuine.value(), genuine.headers());
        send(altered);
        send(moved);

        awaitRead(replica);
        assertThat(replica.findCaller(secret.value())).isEmpty();
        assertThat(replica.findCaller(other.value())).isEmpty();
        assertThat(refused("forged")).isEqualTo(2);
    }

    @Test
    void staleGrantAndOneFromTheFutureGiveNoAccess() {
        var early = Secret.fresh();
        send(signed(signer, secret, 1, START.minus(Duration.ofHours(24))));
        send(signed(signer, early, 1, START.plus(Duration.ofMinutes(6))));

        awaitRead(replica);
        assertThat(replica.findCaller(secret.value())).isEmpty();
        assertThat(replica.findCaller(early.value())).isEmpty();
        assertThat(refused("stale")).isOne();
        assertThat(refused("future")).isOne();
    }

    @Test
    void heldGrantGoesStaleUnlessItIsRenewed() {
        var renewed = Secret.fresh();
        send(signed(signer, secret, 1, START));
        send(signed(signer, renewed, 1, START));
        send(signed(signer, renewed, 1, START.plus(Duration.ofMinutes(1))));
        awaitRead(replica);

        now.set(START.plus(Duration.ofHours(24)).minusMillis(1));
        assertThat(replica.findCaller(secret.value())).isPresent();
        now.set(START.plus(Duration.ofHours(24)));

        assertThat(replica.findCaller(secret.value())).isEmpty();
        assertThat(replica.findCaller(renewed.value())).isPresent();
    }

    @Test
    void forgedRecordsDoNotTakeAccessAway() {
        send(signed(signer, secret, 1, START));
        send(new ProducerRecord<>(AccessTopic.NAME, secret.hash(), null));
        send(new ProducerRecord<>(
                AccessTopic.NAME,
                null,
                secret.hash(),
                null,
                revoked(Secret.fresh(), START).headers()));
        send(grant(secret));

        awaitRead(replica);
        var restarted = replica(publicKey(pair), null);
        awaitRead(restarted);
        assertThat(replica.findCaller(secret.value())).isPresent();
        assertThat(restarted.findCaller(secret.value())).isPresent();
    }

    @Test
    void replayedGrantStaysRevoked() {
        var granted = signed(signer, secret, 1, START);
        send(granted);
        send(revoked(secret, START.plusSeconds(1)));
        send(signed(signer, secret, 1, START));

        awaitRead(replica);
        var restarted = replica(publicKey(pair), null);
        awaitRead(restarted);
        assertThat(replica.findCaller(secret.value())).isEmpty();
        assertThat(restarted.findCaller(secret.value())).isEmpty();
        assertThat(refused("superseded")).isEqualTo(2);
    }

    @Test
    void replayedRevisionDoesNotBringBackARole() {
        send(signed(signer, secret, 1, START));
        send(signer.sign(member(secret), 2, START.plusSeconds(1)));
        send(signed(signer, secret, 1, START));

        awaitRead(replica);
        assertThat(replica.findCaller(secret.value()))
                .hasValueSatisfying(caller -> assertThat(caller.roles()).containsExactly("member"));
    }

    @Test
    void formerKeyIsAcceptedWhileItIsConfigured() {
        var next = newPair();
        var ofFormer = Secret.fresh();
        var ofNext = Secret.fresh();
        send(signed(signer, ofFormer, 1, START));
        send(signed(signer(next), ofNext, 1, START));
        var during = replica(publicKey(next), publicKey(pair));
        var after = replica(publicKey(next), null);

        awaitAccess(during, ofFormer);
        awaitAccess(during, ofNext);
        awaitAccess(after, ofNext);
        assertThat(after.findCaller(ofFormer.value())).isEmpty();
    }

    private AccessGrants replica(String current, String former) {
        var grants = new AccessGrants(broker(), AccessTopic.keys(current, former), meters, now::get);
        grants.open(null);
        opened.add(grants);
        return grants;
    }

    /** Waits until the replica has read what was sent before. */
    private void awaitRead(AccessGrants reader) {
        var last = Secret.fresh();
        send(signed(signer, last, 1, START));
        awaitAccess(reader, last);
    }

    private static void awaitAccess(AccessGrants reader, Secret of) {
        await().atMost(PATIENCE).until(() -> reader.findCaller(of.value()).isPresent());
    }

    private int refused(String reason) {
        return counted(reason) - refusedBefore.get(reason);
    }

    private int counted(String reason) {
        return (int) meters.counter("vigia.access.refused", "reason", reason).count();
    }

    private static void send(ProducerRecord<String, byte[]> record) {
        producer.sendAll(List.of(record));
    }

    private static ProducerRecord<String, byte[]> signed(RecordSigner by, Secret of, long revision, Instant issued) {
        return by.sign(grant(of), revision, issued);
    }

    private ProducerRecord<String, byte[]> revoked(Secret of, Instant issued) {
        return signer.sign(new ProducerRecord<>(AccessTopic.NAME, of.hash(), null), REVOCATION, issued);
    }

    private static ProducerRecord<String, byte[]> grant(Secret of) {
        return record(of, "administrator");
    }

    private static ProducerRecord<String, byte[]> member(Secret of) {
        return record(of, "member");
    }

    private static ProducerRecord<String, byte[]> record(Secret of, String role) {
        var value = """
            {"subject":"0199ef00-1111-7000-8000-000000000007","kind":"session","roles":["%s"],"committees":[],\
            "scopes":[],"revision":1,"expires":"2099-01-01T00:00:00Z"}\
            """.formatted(role);
        return new ProducerRecord<>(AccessTopic.NAME, of.hash(), bytes(value));
    }

    private static KafkaClientConfig broker() {
        return KafkaClientConfig.plaintext(kafka.bootstrap());
    }

    private static RecordSigner signer(KeyPair pair) {
        return new RecordSigner(pair.getPrivate(), pair.getPublic());
    }

    private static String publicKey(KeyPair pair) {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
