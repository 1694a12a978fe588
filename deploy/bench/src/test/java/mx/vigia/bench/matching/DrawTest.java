package mx.vigia.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class DrawTest {
    private static final int BILLS = 10_000;
    private final Draw draw = Draw.from(Path.of("there-is-no-corpus"));

    DrawTest() throws IOException {}

    @Test
    void whoeverDrawsABillOfANumberDrawsTheSameOne() throws IOException {
        var again = Draw.from(Path.of("there-is-no-corpus"));

        assertThat(again.bill(7)).isEqualTo(draw.bill(7)).isNotEqualTo(draw.bill(8));
        assertThat(again.watches(100)).isEqualTo(draw.watches(100));
    }

    @Test
    void aBillCanBeAskedForByAWordThatNoOtherHas() {
        var words = new HashSet<String>();
        for (int number = 0; number < BILLS; number++) {
            words.add(Draw.word(number));
        }

        assertThat(words).hasSize(BILLS);
        assertThat(draw.bill(7).title()).endsWith(Draw.word(7));
    }
}
