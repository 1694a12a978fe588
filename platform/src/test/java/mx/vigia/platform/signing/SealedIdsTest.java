package mx.vigia.platform.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SealedIdsTest {
    private static final String KEY = "a key of thirty-two letters or so";
    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    @Test
    void sealedIdsOpenOnlyWithTheSameKey() {
        var sealed = SealedIds.seal(List.of(ONE, OTHER), 5, KEY);

        assertThat(SealedIds.open(sealed, KEY)).containsExactly(ONE, OTHER);
        assertThat(SealedIds.open(sealed, KEY + "x")).isEmpty();
        assertThat(SealedIds.open(sealed.substring(1), KEY)).isEmpty();
        assertThat(List.of("", "AAAA", "¿?"))
                .allSatisfy(none -> assertThat(SealedIds.open(none, KEY)).isEmpty());
    }

    @Test
    void sealedIdsHideCountAndEquality() {
        var one = SealedIds.seal(List.of(ONE), 5, KEY);

        assertThat(one)
                .hasSameSizeAs(SealedIds.seal(List.of(), 5, KEY))
                .isNotEqualTo(SealedIds.seal(List.of(ONE), 5, KEY));
        assertThat(SealedIds.open(SealedIds.seal(List.of(ONE, OTHER), 1, KEY), KEY))
                .containsExactly(ONE);
    }
}
