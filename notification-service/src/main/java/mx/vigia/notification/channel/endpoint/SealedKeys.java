package mx.vigia.notification.channel.endpoint;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The encrypted signing keys of an endpoint: the current one, and the previous one, which also signs for a while. */
@Embeddable
class SealedKeys {
    @Column(name = "secret")
    private byte[] current;

    @Column(name = "former_secret")
    private byte[] former;

    @Column(name = "former_until")
    private Instant formerUntil;

    protected SealedKeys() {}

    SealedKeys(byte[] first) {
        this.current = first;
    }

    /** Adds a new key; the current one becomes the previous one, and signs beside it until then. */
    void rotate(byte[] next, Instant until) {
        former = current;
        formerUntil = until;
        current = next;
    }

    /** Decrypts the keys that are active at this moment, newest first. */
    List<WebhookSigningKey> open(SecretSealer secretSealer, UUID endpoint, Instant now) {
        var previous = formerUntil != null && formerUntil.isAfter(now) ? former : null;
        return Stream.concat(Stream.of(current), Stream.ofNullable(previous))
                .map(shut -> new WebhookSigningKey(secretSealer.open(shut, endpoint)))
                .toList();
    }
}
