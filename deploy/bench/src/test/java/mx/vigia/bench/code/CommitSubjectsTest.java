package mx.vigia.bench.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommitSubjectsTest {

    @Test
    void subjectOfSeventyThreeCharactersIsTooLong() {
        var commits = new CommitSubjects(List.of("x".repeat(72), "ñ".repeat(73)));

        assertThat(commits.tooLong()).isEqualTo(1);
    }
}
