package mx.vigia.bench.drills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DrillRunTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\|");

    @Test
    void theGuideListsEveryDrillInOrder() throws IOException {
        var guide = Files.readString(Path.of("../../docs/guides/drills.md"));

        assertThat(ROW.matcher(guide).results().map(row -> row.group(1))).containsExactlyElementsOf(DrillRun.names());
    }
}
