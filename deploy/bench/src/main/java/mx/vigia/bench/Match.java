package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;

/**
 * Measures how many bills per second are matched against a hundred thousand watches on one core, compared with
 * lucene-monitor and with one by one, and that the ids are the same.
 */
final class Match implements Driver {
    private static final int WATCH_COUNT = 100_000;
    private static final Pattern INTEGER_PATTERN = Pattern.compile("\\d+");
    private static final Pattern DECIMAL_PATTERN = Pattern.compile("\\d+\\.\\d+");

    @Override
    public String name() {
        return "match";
    }

    @Override
    public String description() {
        return "bills per second matched against many watches, compared with lucene-monitor and brute force (--watches 100000 --corpus FOLDER)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(6);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        int watches = arguments.number("watches", WATCH_COUNT);
        if (watches < 1) {
            throw new IllegalArgumentException("expected at least one watch and found " + watches);
        }
        try {
            var out = Files.createTempFile("match", ".tsv");
            new AnalysisProcess(arguments.checkout())
                    .runMainClass(
                            "mx.vigia.bench.matching.MatchingTrial",
                            List.of(
                                    arguments.path("corpus", "../shared/corpus").toString(),
                                    Integer.toString(watches),
                                    out.toString()));
            return readFigures(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures readFigures(Path out) throws IOException {
        var figures = new Figures(name());
        for (var line : Files.readAllLines(out)) {
            var cells = line.split("\t", -1);
            if (!cells[3].isEmpty()) {
                figures.atLeast(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]), "");
            } else if (!cells[4].isEmpty()) {
                figures.atMost(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[4]), "");
            } else {
                figures.addNote(cells[0], cells[1], value(cells[2]), "");
            }
        }
        Files.delete(out);
        return figures;
    }

    private static Object value(String cell) {
        if (INTEGER_PATTERN.matcher(cell).matches()) {
            return Long.valueOf(cell);
        }
        if (DECIMAL_PATTERN.matcher(cell).matches()) {
            return Double.valueOf(cell);
        }
        return cell.equals("true") || cell.equals("false") ? Boolean.valueOf(cell) : cell;
    }
}
