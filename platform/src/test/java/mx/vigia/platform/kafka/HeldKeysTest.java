package mx.vigia.platform.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeldKeysTest {
    private static final Instant NOON = Instant.parse("2026-12-02T12:00:00Z");

    private final HeldKeys held = new HeldKeys(Duration.ofMinutes(10));

    @Test
    void absentKeyIsGoneAfterTheGraceCountedFromItsFirstAbsence() {
        held.record("a", true);
        held.record("b", true);
        held.noteAbsent(Set.of("b"), NOON);
        held.noteAbsent(Set.of(), NOON.plusSeconds(300));

        assertThat(held.findGone(NOON.plusSeconds(600))).isEmpty();
        assertThat(held.findGone(NOON.plusSeconds(601))).containsOnly("a");
        assertThat(held.findGone(NOON.plusSeconds(901))).containsOnly("a", "b");
    }

    @Test
    void keyThatIsWrittenAgainIsNotAbsent() {
        held.record("a", true);
        held.record("b", true);
        held.noteAbsent(Set.of(), NOON);
        assertThat(held.countFound()).isZero();

        held.record("a", true);
        held.record("b", false);

        assertThat(held.countFound()).isEqualTo(1);
        assertThat(held.findGone(NOON.plusSeconds(3600))).isEmpty();
    }
}
