package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemmerTest {

    @Test
    void stemEqualsTheAnalyzersOnEveryCall() {
        assertThat(Stemmer.of("diputadas")).isEqualTo("diputado");
        assertThat(Stemmer.of("1er")).isEqualTo("1");
        assertThat(Stemmer.of("años")).isEqualTo("año");
        assertThat(Stemmer.of("diputadas")).isEqualTo("diputado").isSameAs(Stemmer.of("diputadas"));
    }

    @Test
    void stemsAreCorrectBeyondTheCacheSize() {
        IntStream.range(0, Stemmer.MAX_CACHED_WORDS + 10)
                .forEach(number -> assertThat(Stemmer.of("p" + number + "es")).isEqualTo("p" + number + "e"));

        assertThat(Stemmer.of("comisiones")).isEqualTo("comision");
    }
}
