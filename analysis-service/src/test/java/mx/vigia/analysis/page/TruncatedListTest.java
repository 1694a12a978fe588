package mx.vigia.analysis.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A list that ends at its limit says whether there is more. */
class TruncatedListTest {
    @Test
    void overlongListIsTruncatedAndMarked() {
        assertThat(numbers(2, 3)).isEqualTo(new TruncatedList<>(List.of(1, 2), true));
        assertThat(numbers(3, 3)).isEqualTo(new TruncatedList<>(List.of(1, 2, 3), false));
        assertThat(TruncatedList.anyTruncated(numbers(3, 3), numbers(2, 3))).isTrue();
        assertThat(TruncatedList.anyTruncated(numbers(3, 3), numbers(9, 3))).isNull();
    }

    private static TruncatedList<Integer> numbers(int max, int there) {
        return TruncatedList.at(
                max,
                requested -> IntStream.rangeClosed(1, Math.min(requested, there))
                        .boxed()
                        .toList());
    }
}
