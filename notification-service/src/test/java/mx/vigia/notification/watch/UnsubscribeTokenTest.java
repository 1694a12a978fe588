package mx.vigia.notification.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnsubscribeTokenTest {
    private static final String KEY = "a-key-of-more-than-thirty-two-characters";
    private final UnsubscribeToken token =
            new UnsubscribeToken(UnsubscribeToken.Stops.NOTICE, UUID.randomUUID(), UUID.randomUUID());

    @Test
    void encodedTokenIsDecoded() {
        assertThat(UnsubscribeToken.open(token.encode(KEY), KEY)).contains(token);
    }

    @Test
    void anAlteredLinkStopsNothing() {
        var sealed = token.encode(KEY);
        for (var at = 0; at < sealed.length() - 1; at++) {
            var other = sealed.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(UnsubscribeToken.open(sealed.substring(0, at) + other + sealed.substring(at + 1), KEY))
                    .isEmpty();
        }
    }

    @Test
    void linkOfAnotherInstallationStopsNothing() {
        assertThat(UnsubscribeToken.open(token.encode("another-key-of-more-than-32-characters"), KEY))
                .isEmpty();
        assertThat(UnsubscribeToken.open("", KEY)).isEmpty();
        assertThat(UnsubscribeToken.open("nonsense", KEY)).isEmpty();
    }
}
