package mx.vigia.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import mx.vigia.platform.signing.SignatureCheck.Genuine;
import mx.vigia.platform.signing.SignatureCheck.Reason;
import mx.vigia.platform.signing.SignatureCheck.Refused;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordVerifierTest {
    private static final Instant NOW = Instant.parse("2026-11-25T15:00:00.123Z");
    private static final Duration DAY = Duration.ofDays(1);
    /** The first key pair of RFC 8032, section 7.1. */
    private static final String RFC_PRIVATE =
            "302e020100300506032b657004220420" + "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String RFC_PUBLIC =
            "302a300506032b6570032100" + "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

    private final KeyPair pair = newPair();
    private final RecordSigner signer = new RecordSigner(pair.getPrivate(), pair.getPublic());
    private final RecordVerifier verifier = new RecordVerifier(List.of(pair.getPublic()), DAY);

    @Test
    void signedRecordIsGenuine() {
        var signed = signer.sign(loan("rayuela", "lent"), 7, NOW);

        assertThat(verify(signed)).isEqualTo(new Genuine(signer.keyId(), 7, NOW));
    }

    @Test
    void signedTombstoneIsGenuineAndAnEmptyValueIsNotOne() {
        var signed = signer.sign(new ProducerRecord<>("loans.v1", "rayuela", null), 8, NOW);

        assertThat(verify(signed)).isEqualTo(new Genuine(signer.keyId(), 8, NOW));
        assertThat(verify(loan("rayuela", ""), signed.headers())).isEqualTo(new Refused(Reason.FORGED));
    }

    @Test
    void alteredRecordIsForged() {
        var headers = signer.sign(loan("rayuela", "lent"), 7, NOW).headers();

        assertThat(verify(loan("rayuela", "returned"), headers)).isEqualTo(new Refused(Reason.FORGED));
        assertThat(verify(loan("bestiario", "lent"), headers)).isEqualTo(new Refused(Reason.FORGED));
        assertThat(verify(new ProducerRecord<>("loans.v1", "rayuela", null), headers))
                .isEqualTo(new Refused(Reason.FORGED));
        assertThat(verify(new ProducerRecord<>("sales.v1", "rayuela", bytes("lent")), headers))
                .isEqualTo(new Refused(Reason.FORGED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vigia-revision=8",
                "vigia-issued=2026-11-25T15:00:00.124Z",
                "vigia-issued=+1000000000-12-31T23:59:59.999Z",
                "vigia-signature=AAAA"
            })
    void alteredHeaderIsForged(String header) {
        assertThat(verify(signed(header))).isEqualTo(new Refused(Reason.FORGED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vigia-revision=x", "vigia-issued=yesterday", "vigia-signature=*"})
    void unreadableHeaderIsNoSignature(String header) {
        assertThat(verify(signed(header))).isEqualTo(new Refused(Reason.UNSIGNED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vigia-signature", "vigia-issued", "vigia-revision", "vigia-key-id"})
    void missingHeaderIsNoSignature(String name) {
        var signed = signer.sign(loan("rayuela", "lent"), 7, NOW);
        signed.headers().remove(name);

        assertThat(verify(signed)).isEqualTo(new Refused(Reason.UNSIGNED));
    }

    @Test
    void anotherKeyIsUnknownAlsoUnderTheIdOfAKnownOne() {
        var stranger = newPair();

        assertThat(verify(new RecordSigner(stranger.getPrivate(), stranger.getPublic())
                        .sign(loan("rayuela", "lent"), 7, NOW)))
                .isEqualTo(new Refused(Reason.UNKNOWN_KEY));
        assertThat(verify(new RecordSigner(stranger.getPrivate(), pair.getPublic())
                        .sign(loan("rayuela", "lent"), 7, NOW)))
                .isEqualTo(new Refused(Reason.FORGED));
    }

    @Test
    void eachOfTwoKeysIsAccepted() {
        var next = newPair();
        var both = new RecordVerifier(List.of(next.getPublic(), pair.getPublic()), DAY);
        var ofNext = new RecordSigner(next.getPrivate(), next.getPublic());

        assertThat(both.verify(received(signer.sign(loan("rayuela", "lent"), 1, NOW)), NOW))
                .isEqualTo(new Genuine(signer.keyId(), 1, NOW));
        assertThat(both.verify(received(ofNext.sign(loan("rayuela", "lent"), 1, NOW)), NOW))
                .isEqualTo(new Genuine(ofNext.keyId(), 1, NOW));
    }

    @Test
    void timeOfIssueMayBeAheadByTheClockSkewOnly() {
        var ahead = NOW.plus(Duration.ofMinutes(5));

        assertThat(verify(signer.sign(loan("rayuela", "lent"), 1, ahead))).isInstanceOf(Genuine.class);
        assertThat(verify(signer.sign(loan("rayuela", "lent"), 1, ahead.plusMillis(1))))
                .isEqualTo(new Refused(Reason.FUTURE));
    }

    @Test
    void signatureIsStaleAfterItsTime() {
        var dayAgo = NOW.minus(DAY);

        assertThat(verify(signer.sign(loan("rayuela", "lent"), 1, dayAgo.plusMillis(1))))
                .isInstanceOf(Genuine.class);
        assertThat(verify(signer.sign(loan("rayuela", "lent"), 1, dayAgo))).isEqualTo(new Refused(Reason.STALE));
    }

    /** Another program may verify signatures from their description alone. */
    @Test
    void signatureIsThatOfTheDocumentedBytes() throws Exception {
        var privateKey = Ed25519Keys.parsePrivate(base64(RFC_PRIVATE));
        var publicKey = Ed25519Keys.parsePublic(base64(RFC_PUBLIC));
        var signed = new RecordSigner(privateKey, publicKey).sign(new ProducerRecord<>("t", "k", bytes("v")), 3, NOW);
        var documented =
                "\0\0\0\u0019vigia-record-signature-v1" + "\0\0\0\u0001t" + "\0\0\0\u0010" + Ed25519Keys.idOf(publicKey)
                        + "\0\0\0\u0001k" + "\0\0\0\u00013" + "\0\0\0\u00182026-11-25T15:00:00.123Z" + "\0\0\0\u0001v";

        var verification = Signature.getInstance("Ed25519");
        verification.initVerify(publicKey);
        verification.update(bytes(documented));

        assertThat(verification.verify(Base64.getDecoder()
                        .decode(signed.headers().lastHeader("vigia-signature").value())))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64", "AAAA"})
    void whatIsNoKeyIsRefusedWithoutShowingIt(String text) {
        assertThatThrownBy(() -> Ed25519Keys.parsePrivate(text))
                .hasMessage("expected a private Ed25519 key (PKCS #8, DER, base64) but found none");
        assertThatThrownBy(() -> Ed25519Keys.parsePublic(text))
                .hasMessage("expected a public Ed25519 key (X.509, DER, base64) but found none");
    }

    private SignatureCheck verify(ProducerRecord<String, byte[]> sent) {
        return verifier.verify(received(sent), NOW);
    }

    private SignatureCheck verify(ProducerRecord<String, byte[]> sent, Headers headers) {
        headers.forEach(header -> sent.headers().add(header));
        return verify(sent);
    }

    /** A signed record, one of whose headers was replaced: {@code name=value}. */
    private ProducerRecord<String, byte[]> signed(String header) {
        var signed = signer.sign(loan("rayuela", "lent"), 7, NOW);
        var parts = header.split("=", 2);
        signed.headers().remove(parts[0]).add(parts[0], bytes(parts[1]));
        return signed;
    }

    private static ConsumerRecord<String, byte[]> received(ProducerRecord<String, byte[]> sent) {
        return new ConsumerRecord<>(
                sent.topic(),
                0,
                0,
                NOW.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                sent.key(),
                sent.value(),
                new RecordHeaders(sent.headers()),
                Optional.empty());
    }

    private static ProducerRecord<String, byte[]> loan(String book, String value) {
        return new ProducerRecord<>("loans.v1", book, bytes(value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
