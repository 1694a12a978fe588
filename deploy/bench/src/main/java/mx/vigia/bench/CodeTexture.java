package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import mx.vigia.bench.code.Checkout;
import mx.vigia.bench.code.CommitSubjects;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;

/** Measures the style of the code of one checkout, or of two, side by side. */
final class CodeTexture implements Driver {

    private static final String SINCE = "since";

    @Override
    public String name() {
        return "code";
    }

    @Override
    public String description() {
        return "how the code is written: code [DIR], of this checkout or another; code BEFORE AFTER, of both"
                + " (--since REV, commits after it)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var folders = arguments.files().stream()
                .map(Path::of)
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .toList();
        return switch (folders.size()) {
            case 0 -> figures(arguments.checkout(), arguments);
            case 1 -> figures(folders.getFirst(), arguments);
            case 2 -> figures(folders.getLast(), arguments).comparedWith(figures(folders.getFirst(), arguments));
            default ->
                throw new IllegalArgumentException(
                        "expected at most two folders, BEFORE and AFTER, but found " + folders);
        };
    }

    private Figures figures(Path folder, RunArguments arguments) {
        try {
            var figures = new CodeFigures(name(), Checkout.read(folder)).all();
            if (arguments.options().containsKey(SINCE)) {
                addCommits(figures, CommitSubjects.since(arguments.options().get(SINCE), folder));
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addCommits(Figures figures, CommitSubjects commits) {
        figures.addNote(
                        "commits",
                        "commits since that revision",
                        commits.subjects().size(),
                        "")
                .addNote("longSubjects", "of them with a subject over 72 characters", commits.tooLong(), "");
    }
}
