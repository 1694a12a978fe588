package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;

/**
 * Compares the redline and the comparison table with people's judgements, and measures the time of two laws of 300
 * articles.
 */
final class Redlines implements Driver {
    private static final String JUDGED_TEXTS_FOLDER = "deploy/bench/src/test/resources/text";

    @Override
    public String name() {
        return "redline";
    }

    @Override
    public String description() {
        return "changes graded and tables aligned, compared with human judgement, and the time to compare two laws of 300 articles";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            var out = Files.createTempFile("redline", ".tsv");
            var judged = arguments.checkout().resolve(JUDGED_TEXTS_FOLDER);
            new AnalysisProcess(arguments.checkout())
                    .run("mx.vigia.analysis.text.comparison.RedlineOfFiles", List.of(judged, out));
            return readFigures(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures readFigures(Path out) throws IOException {
        var figures = new Figures(name());
        for (var line : Files.readAllLines(out)) {
            var cells = line.split("\t", -1);
            if (cells[3].isEmpty()) {
                figures.addNote(cells[0], cells[1], Double.valueOf(cells[2]), "");
            } else {
                figures.atMost(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), "");
            }
        }
        Files.delete(out);
        return figures;
    }
}
