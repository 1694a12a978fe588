package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;

/** Reads a file of titles and writes the topics of each. */
final class Tagging implements Driver {

    @Override
    public String name() {
        return "tag";
    }

    @Override
    public String description() {
        return "the topics of any titles: tag IN.tsv OUT.tsv (id, lang, title[, summary, text] -> id, labels joined by"
                + " ; or none, child_online)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var files = arguments.inAndOut();
        try {
            long begun = System.nanoTime();
            new AnalysisProcess(arguments.checkout()).run("mx.vigia.analysis.topic.TopicsOfTitles", files.both());
            long took = Duration.ofNanos(System.nanoTime() - begun).toMillis();
            List<String> rows = Files.readAllLines(files.out());
            long tagged = rows.stream()
                    .skip(1)
                    .filter(row -> !row.contains("\tnone\t"))
                    .count();
            return new Figures(name())
                    .addNote("titles", "titles read", rows.size() - 1, "")
                    .addNote("tagged", "about one of the topics", tagged, "")
                    .addNote("millis", "reading, tagging and writing, the start of Java with it", took, " ms");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
