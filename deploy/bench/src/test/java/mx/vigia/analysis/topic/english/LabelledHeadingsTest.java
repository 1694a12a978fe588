package mx.vigia.analysis.topic.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Over titles that people labelled; needs the labelled set, and is skipped where it is not. That the relations are
 * theirs the driver {@code headings} shows.
 */
class LabelledHeadingsTest {
    private static final double COVERED = 0.9;

    @TempDir
    Path folder;

    @Test
    void nearlyEveryTitleHasAHeading() throws IOException {
        Path labelled = Path.of(System.getProperty("vigia.shared", "nowhere"), "corpus", "laws-dev.tsv");
        Assumptions.assumeTrue(Files.exists(labelled), "the labelled titles are not here");
        Path path = folder.resolve("headings.tsv");

        EnglishTitlesOfFile.main(new String[] {labelled.toString(), path.toString()});

        var rows = Files.readAllLines(path);
        var headed = rows.stream().skip(1).filter(row -> !row.endsWith("\t")).count();
        assertThat((double) headed / (rows.size() - 1)).isGreaterThanOrEqualTo(COVERED);
    }
}
