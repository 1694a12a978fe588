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
import mx.vigia.bench.obligations.DutyFigures;
import mx.vigia.bench.obligations.LabelledTexts;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.stack.ScraperProcess;

/** Reads whom texts oblige to what; without files it reads the labelled texts and compares. */
final class Obligations implements Driver {
    private static final String LABELS_FILE = "deploy/bench/src/test/resources/obligations/labels.jsonl";

    @Override
    public String name() {
        return "obligations";
    }

    @Override
    public String description() {
        return "whom texts oblige to what, by when: obligations IN.jsonl OUT.jsonl (id, text -> id, duties); without"
                + " files, agreement with labelled articles, seen and unseen (--folder ../shared/recorded)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        try {
            return arguments.files().isEmpty() ? compare(arguments) : convert(arguments);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures convert(RunArguments arguments) throws IOException {
        var files = arguments.inAndOut();
        read(arguments.checkout(), files.both());
        return new Figures(name())
                .addNote("texts", "texts read", Files.readAllLines(files.out()).size(), "");
    }

    private Figures compare(RunArguments arguments) throws IOException {
        var recorded = arguments.path("folder", "../shared/recorded");
        if (!Files.isDirectory(recorded)) {
            System.out.println("No recorded files found at " + recorded + "; set their folder with --folder.");
            return new Figures(name()).atMost("absent", "missing folders", 1, 0, "");
        }
        var labels = LabelledTexts.read(
                arguments.checkout().resolve(LABELS_FILE), recorded, new ScraperProcess(arguments.checkout()));
        var in = Files.createTempFile("texts", ".jsonl");
        var out = Files.createTempFile("duties", ".jsonl");
        labels.write(in);
        read(arguments.checkout(), List.of(in, out));
        var figures = new Figures(name());
        DutyFigures.read(labels, out).report(figures);
        Files.delete(in);
        Files.delete(out);
        return figures;
    }

    private static void read(Path checkout, List<Path> inAndOut) throws IOException {
        new AnalysisProcess(checkout).run("mx.vigia.analysis.text.obligation.duty.DutiesOfFile", inAndOut);
    }
}
