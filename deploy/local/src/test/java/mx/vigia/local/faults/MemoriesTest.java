package mx.vigia.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemoriesTest {
    private static final String MOBILITY = "Iniciativa que reforma la Ley de Movilidad.";
    private static final String HEALTH = "Iniciativa que reforma la Ley de Salud.";

    private final Memories memories =
            new Memories(null, Map.of(MOBILITY, 1L), Map.of(MOBILITY, 1L, HEALTH, 2L), Set.of(MOBILITY), "");

    @Test
    void aTitleThatMoreBearThanBeforeIsSaidUnlessTheSiteHasBroughtAnotherOfTheSameWords() {
        assertThat(memories.isMultiplied(MOBILITY, 2, Map.of())).isTrue();
        assertThat(memories.isMultiplied(MOBILITY, 1, Map.of())).isFalse();

        var more = memories.more(Map.of(MOBILITY, 2L, HEALTH, 1L));

        assertThat(more).isEqualTo(Map.of(MOBILITY, 1L));
        assertThat(memories.isMultiplied(MOBILITY, 2, more)).isFalse();
        assertThat(memories.isMultiplied(MOBILITY, 3, more)).isTrue();
    }
}
