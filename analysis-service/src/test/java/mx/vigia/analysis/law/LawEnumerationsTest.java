package mx.vigia.analysis.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Titles that list several laws, generated from seeds: every law is found, whose law it is, and its articles. */
class LawEnumerationsTest {
    private static final int TITLES = 200;

    private final AffectedLaws laws = AffectedLaws.known();

    static Stream<Integer> seeds() {
        return IntStream.range(0, TITLES).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyListedLawIsFound(int seed) {
        GeneratedTitle title = GeneratedTitle.of(seed);

        List<String> found = laws.parseSentence(title.text()).stream()
                .map(law -> (law.law() + " " + String.join("; ", law.articles())).strip())
                .distinct()
                .toList();

        assertThat(found).as("seed %d: %s", seed, title.text()).containsExactlyInAnyOrderElementsOf(title.laws());
    }
}
