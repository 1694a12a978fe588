package mx.vigia.analysis.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.analysis.search.SearchConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutsTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @TempDir
    Path data;

    @Test
    void onlySoManyAreWrittenAtOnceAndTheNextIsToAskAgain() {
        var handouts = handouts();

        var inside = handouts.written(first -> {
            var second = handouts.written(other -> {
                assertThat(handouts.written(third -> third.write(1))).isEmpty();
                other.write(1);
            });
            assertThat(second).isPresent();
            first.write(1);
        });

        assertThat(inside).isPresent();
        assertThat(handouts.written(again -> again.write(1))).isPresent();
    }

    @Test
    void soManyAreKeptAndOldOnesGoWhileTheyCanStillBeReadByWhoBegan() throws Exception {
        var handouts = handouts();
        var file = handouts.written(out -> out.write('a')).orElseThrow();
        try (var slow = Files.newInputStream(file)) {
            for (int i = 1; i < 60; i++) {
                assertThat(handouts.written(out -> out.write('b'))).isPresent();
            }
            assertThat(handouts.written(out -> out.write('c'))).isEmpty();

            now.updateAndGet(then -> then.plus(Duration.ofMinutes(11)));

            assertThat(handouts.written(out -> out.write('d'))).isPresent();
            assertThat(file).doesNotExist();
            assertThat(slow.read()).isEqualTo('a');
        }
    }

    private Handouts handouts() {
        return new Handouts(
                new SearchConfig() {
                    @Override
                    public Path data() {
                        return data;
                    }

                    @Override
                    public String gaugeKey() {
                        return "";
                    }

                    @Override
                    public Index index() {
                        throw new UnsupportedOperationException();
                    }
                },
                now::get);
    }
}
