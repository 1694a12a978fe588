package mx.vigia.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StemmingTest {

    @Test
    void aWordHasTheStemThatTheAnalyzerGivesItHoweverOftenAndWhateverCameBetween() {
        assertThat(Stemming.of("diputadas")).isEqualTo("diputado");
        assertThat(Stemming.of("1er")).isEqualTo("1");
        assertThat(Stemming.of("años")).isEqualTo("año");
        assertThat(Stemming.of("diputadas")).isEqualTo("diputado").isSameAs(Stemming.of("diputadas"));
    }

    @Test
    void moreWordsThanAreRememberedAreNoTrouble() {
        IntStream.range(0, Stemming.MOST + 10)
                .forEach(number -> assertThat(Stemming.of("p" + number + "es")).isEqualTo("p" + number + "e"));

        assertThat(Stemming.of("comisiones")).isEqualTo("comision");
    }
}
