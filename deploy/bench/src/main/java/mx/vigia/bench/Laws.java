package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import mx.vigia.bench.agreement.LawAgreement;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;

/**
 * Reads a file of titles and writes the laws each would change; if the file has people's findings, reports how well
 * they agree.
 */
final class Laws implements Driver {

    @Override
    public String name() {
        return "laws";
    }

    @Override
    public String description() {
        return "the laws that titles would change: laws IN.tsv OUT.tsv (id, title[, laws] -> id, laws); with a third column, precision and recall";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var files = arguments.inAndOut();
        try {
            new AnalysisProcess(arguments.checkout()).run("mx.vigia.analysis.law.LawsOfTitles", files.both());
            return toFigures(Files.readAllLines(files.in()), Files.readAllLines(files.out()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures toFigures(List<String> requested, List<String> found) {
        var figures = new Figures(name()).addNote("titles", "titles read", found.size() - 1, "");
        if (!requested.isEmpty() && requested.getFirst().split("\t", -1).length > 2) {
            var agreement = LawAgreement.compare(requested, found);
            agreement.report(figures);
        }
        return figures;
    }
}
