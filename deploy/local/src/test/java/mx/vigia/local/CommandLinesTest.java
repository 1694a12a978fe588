package mx.vigia.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import mx.vigia.local.stack.StartupException;
import org.junit.jupiter.api.Test;

class CommandLinesTest {

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
    void papersWaitUntilEachSiteWasRead() {
        var options = StackOptions.of(List.of());

        assertThat(Duration.parse("PT" + options.told().get("VIGIA_INTAKE_PAPER_WAIT")))
                .isGreaterThan(Duration.parse(options.roundEvery()));
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
