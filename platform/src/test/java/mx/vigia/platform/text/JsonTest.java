package mx.vigia.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonTest {
    @Test
    void datesAreWrittenInIsoForm() {
        var moment = new Moment(LocalDate.of(2026, 9, 2), Instant.parse("2026-09-02T13:00:00Z"));

        assertThat(Json.write(moment)).isEqualTo("{\"day\":\"2026-09-02\",\"at\":\"2026-09-02T13:00:00Z\"}");
        assertThat(Json.read(Json.write(moment), Moment.class)).isEqualTo(moment);
    }

    @Test
    void fieldsOfLaterVersionsAreIgnored() {
        assertThat(Json.read("{\"day\":\"2026-09-02\",\"later\":1}", Moment.class))
                .isEqualTo(new Moment(LocalDate.of(2026, 9, 2), null));
    }

    @Test
    void canonicalTextHasMapsInTheOrderOfTheirKeys() {
        var map = new LinkedHashMap<String, Integer>();
        map.put("b", 1);
        map.put("a", 2);

        assertThat(Json.canonical(map)).isEqualTo("{\"a\":2,\"b\":1}");
        assertThat(Json.write(map)).isEqualTo("{\"b\":1,\"a\":2}");
    }

    @Test
    void twoObjectsAreJoinedOrMerged() {
        assertThat(new String(Json.joined("{\"a\":1}".getBytes(), "{\"b\":2}".getBytes())))
                .isEqualTo("{\"a\":1,\"b\":2}");
        assertThat(Json.merged("{\"a\":1,\"b\":2,\"c\":3}", Set.of("b", "c"), "{\"b\":4}"))
                .isEqualTo("{\"a\":1,\"b\":4}");
    }

    private record Moment(LocalDate day, Instant at) {}
}
