package mx.vigia.notification.channel.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecretSealerTest {
    private static final String OLD = "an-old-key-of-more-than-thirty-two-characters";
    private static final String NEW = "a-new-key-of-more-than-thirty-two-characters";
    private final UUID endpoint = UUID.randomUUID();

    @Test
    void sealedSecretIsUnreadableAndOpensAgain() {
        var secretSealer = new SecretSealer(List.of(NEW));

        var kept = secretSealer.seal("whsec_secreto", endpoint);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("secreto");
        assertThat(secretSealer.seal("whsec_secreto", endpoint)).isNotEqualTo(kept);
        assertThat(secretSealer.open(kept, endpoint)).isEqualTo("whsec_secreto");
    }

    @Test
    void formerKeyStillOpensItsSecrets() {
        var kept = new SecretSealer(List.of(OLD)).seal("whsec_secreto", endpoint);

        assertThat(new SecretSealer(List.of(NEW, OLD)).open(kept, endpoint)).isEqualTo("whsec_secreto");
        assertThatThrownBy(() -> new SecretSealer(List.of(NEW)).open(kept, endpoint))
                .hasMessageStartingWith("VIGIA_ENDPOINTS_KEY: expected the key that endpoint " + endpoint);
    }

    @Test
    void alteredSecretOrAnotherEndpointIsRejected() {
        var secretSealer = new SecretSealer(List.of(NEW));
        var kept = secretSealer.seal("whsec_secreto", endpoint);
        var altered = kept.clone();
        altered[altered.length - 1]++;

        assertThatThrownBy(() -> secretSealer.open(altered, endpoint)).hasMessageContaining("was altered");
        assertThatThrownBy(() -> secretSealer.open(kept, UUID.randomUUID())).hasMessageContaining("was altered");
    }
}
