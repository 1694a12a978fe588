package mx.vigia.bench.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class WorkloadSampleTest {
    private static final int BILLS = 10_000;
    private final WorkloadSample workload = WorkloadSample.from(Path.of("there-is-no-corpus"));

    WorkloadSampleTest() throws IOException {}

    @Test
    void sameNumberDrawsTheSameBill() throws IOException {
        var again = WorkloadSample.from(Path.of("there-is-no-corpus"));

        assertThat(again.bill(7)).isEqualTo(workload.bill(7)).isNotEqualTo(workload.bill(8));
        assertThat(again.watches(100)).isEqualTo(workload.watches(100));
    }

    @Test
    void billHasAUniqueSearchWord() {
        var words = new HashSet<String>();
        for (int number = 0; number < BILLS; number++) {
            words.add(WorkloadSample.word(number));
        }

        assertThat(words).hasSize(BILLS);
        assertThat(workload.bill(7).title()).endsWith(WorkloadSample.word(7));
    }
}
