package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mx.vigia.local.stack.StartupException;
import org.junit.jupiter.api.Test;

class CommandLinesTest {
    private static final String PAPER_WAIT = "VIGIA_INTAKE_PAPER_WAIT";

    @Test
    void recordedModeNeitherReadsNorPretendsSites() {
        var options = StackOptions.of(List.of("--recorded"));

        assertThat(options.live()).isFalse();
        assertThat(options.pretending()).isFalse();
        assertThat(options.roundEvery()).isEqualTo("off");
    }

    @Test
    void lettersOfAVisitorAreGathered() {
        assertThat(StackOptions.of(List.of()).told()).containsKey("VIGIA_DIGEST_GATHER");
    }

    @Test
    void papersWaitForAtLeastTwoRounds() {
        var options = StackOptions.of(List.of(), Map.of());

        assertThat(Duration.parse(options.told().get(PAPER_WAIT)))
                .isGreaterThanOrEqualTo(Duration.parse(options.roundEvery()).multipliedBy(2));
    }

    @Test
    void environmentMaySetHowLongPapersWait() {
        assertThat(StackOptions.of(List.of(), Map.of(PAPER_WAIT, "PT45S")).told())
                .containsEntry(PAPER_WAIT, "PT45S");
    }

    @Test
    void unknownOptionIsReported() {
        assertThatThrownBy(() -> ReplayRequest.of(List.of("--archive", "mx.prueba", "folder")))
                .hasMessageContaining("either a folder or --archive SITE");
        assertThatThrownBy(() -> ReplayRequest.of(List.of(".", "--publish")))
                .hasMessageContaining("--publish only with the latter");
        assertThatThrownBy(() -> ReplayRequest.of(List.of("--archive", "mx.prueba", "--whole")))
                .hasMessageContaining("--whole only with that");
        assertThatThrownBy(() -> ReplayRequest.of(List.of("--bogus")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("Unknown argument '--bogus'")
                .hasMessageContaining("--site ID");
        assertThatThrownBy(() -> StackOptions.of(List.of("--bogus")))
                .isInstanceOf(StartupException.class)
                .hasMessageContaining("'--bogus'");
    }
}
