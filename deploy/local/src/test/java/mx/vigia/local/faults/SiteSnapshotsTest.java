package mx.vigia.local.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SiteSnapshotsTest {
    private static final String MOBILITY = "Iniciativa que reforma la Ley de Movilidad.";
    private static final String HEALTH = "Iniciativa que reforma la Ley de Salud.";

    private final SiteSnapshots memories = new SiteSnapshots(
            null, Map.of(MOBILITY, 1L, HEALTH, 2L), Map.of(MOBILITY, 1L, HEALTH, 2L), Set.of(MOBILITY), "");

    @Test
    void duplicatedTitleIsReportedUnlessTheSiteShowsIt() {
        assertThat(memories.isDuplicated(MOBILITY, 2, Map.of(MOBILITY, 1L))).isTrue();
        assertThat(memories.isDuplicated(MOBILITY, 1, Map.of(MOBILITY, 1L))).isFalse();

        assertThat(memories.isDuplicated(MOBILITY, 2, Map.of(MOBILITY, 2L))).isFalse();
        assertThat(memories.isDuplicated(MOBILITY, 3, Map.of(MOBILITY, 2L))).isTrue();
        assertThat(memories.isDuplicated(HEALTH, 2, Map.of())).isFalse();
        assertThat(memories.isMoreThanBefore(MOBILITY, 1, Map.of(MOBILITY, 2L))).isTrue();
        assertThat(memories.isMoreThanBefore(MOBILITY, 1, Map.of(MOBILITY, 1L))).isFalse();
    }

    /**
     * Nuevo León has two initiatives of one title, in two files of two deputies; a fault kept the second from being
     * read.
     */
    @Test
    void secondMatterReadLateIsNoDuplicate() {
        var late = new SiteSnapshots(null, Map.of(MOBILITY, 1L), Map.of(MOBILITY, 2L), Set.of(MOBILITY), "");

        assertThat(late.isDuplicated(MOBILITY, 2, Map.of(MOBILITY, 2L))).isFalse();
        assertThat(late.isDuplicated(MOBILITY, 2, Map.of())).isFalse();
        assertThat(late.isMoreThanBefore(MOBILITY, 2, Map.of(MOBILITY, 2L))).isTrue();
        assertThat(late.isDuplicated(MOBILITY, 3, Map.of(MOBILITY, 2L))).isTrue();
    }

    @Test
    void titlesAreCountedPerSite() {
        var things = List.of(
                thing("mx.diputados.gaceta", MOBILITY),
                thing("mx.segob.sil", MOBILITY),
                thing("mx.nl.congreso", HEALTH),
                thing("mx.nl.congreso", HEALTH));

        assertThat(TitleCounts.maxCountPerSite(things)).isEqualTo(Map.of(MOBILITY, 1L, HEALTH, 2L));
    }

    private static JsonNode thing(String site, String title) {
        return JsonNodeFactory.instance.objectNode().put("site", site).put("title", title);
    }
}
