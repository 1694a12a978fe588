package mx.vigia.bench.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LawFoldsTest {
    private final List<LabelledTitle> titles = IntStream.range(0, 100)
            .mapToObj(number -> new LabelledTitle("title-" + number, Set.of("Ley A"), Set.of(), Set.of(), Set.of()))
            .toList();
    private final LawFolds folds = new LawFolds(titles);

    @Test
    void everyTitleIsEitherSeenOrUnseen() {
        assertThat(folds.seen()).hasSizeGreaterThan(folds.unseen().size());
        assertThat(folds.unseen()).isNotEmpty().doesNotContainAnyElementsOf(folds.seen());
        assertThat(folds.seen().size() + folds.unseen().size()).isEqualTo(titles.size());
    }

    @Test
    void errorsOfTheLastFoldAreRefused() {
        assertThatThrownBy(() -> folds.errors(4)).hasMessageContaining("fold 4").hasMessageContaining("never listed");
    }

    @Test
    void errorsOfTheOtherFoldsAreListed() {
        List<String> errors = IntStream.range(0, 4)
                .mapToObj(folds::errors)
                .flatMap(List::stream)
                .toList();

        assertThat(errors).hasSameSizeAs(folds.seen()).allMatch(error -> error.endsWith("missed [Ley A], found []"));
    }
}
