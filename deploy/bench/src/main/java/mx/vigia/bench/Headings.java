package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import mx.vigia.bench.agreement.HeadingAgreement;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;

/**
 * Reads a file of titles and writes the English heading of each; if the file has people's findings, reports whether the
 * headings agree.
 */
final class Headings implements Driver {
    private static final double MIN_COVERAGE = 0.9;

    @Override
    public String name() {
        return "headings";
    }

    @Override
    public String description() {
        return "the English headings of titles: headings IN.tsv OUT.tsv (id, title[, laws] -> id, heading); with a third column, coverage and wrong relations";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var files = arguments.inAndOut();
        try {
            new AnalysisProcess(arguments.checkout())
                    .run("mx.vigia.analysis.topic.english.EnglishTitlesOfFile", files.both());
            return toFigures(Files.readAllLines(files.in()), Files.readAllLines(files.out()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures toFigures(List<String> requested, List<String> found) {
        var figures = new Figures(name());
        var rows = found.subList(1, found.size());
        var headed = rows.stream().filter(row -> !row.endsWith("\t")).count();
        figures.addNote("titles", "titles read", rows.size(), "").addNote("headings", "headings given", headed, "");
        if (!requested.isEmpty() && requested.getFirst().split("\t", -1).length > 2) {
            var disagreements = HeadingAgreement.findDisagreements(requested, found);
            disagreements.forEach(System.out::println);
            figures.atLeast("coverage", "titles with a heading", (double) headed / rows.size(), MIN_COVERAGE, "")
                    .atMost(
                            "wrong",
                            "headings with another relation than in the human judgement",
                            disagreements.size(),
                            0,
                            "");
        }
        return figures;
    }
}
