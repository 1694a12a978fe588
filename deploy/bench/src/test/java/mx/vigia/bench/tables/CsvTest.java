package mx.vigia.bench.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    @Test
    void quotedCellsHoldCommasLinesAndQuotes(@TempDir Path folder) throws IOException {
        var file = Files.writeString(
                folder.resolve("a.csv"), "\uFEFFkey,title,day\r\n1,\"Ley, que \"\"expide\"\"\notra\",\r\n2,,\"x\"\n");

        assertThat(Csv.rows(file))
                .containsExactly(
                        Map.of("key", "1", "title", "Ley, que \"expide\"\notra", "day", ""),
                        Map.of("key", "2", "title", "", "day", "x"));
    }
}
