package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Reads any file of titles and writes the laws each would change; where the file says what people found, tells how well they agree. */
final class Laws implements Driver {

    @Override
    public String name() {
        return "laws";
    }

    @Override
    public String what() {
        return "the laws that titles would change: laws IN.tsv OUT.tsv (id, title[, laws] -> id, laws); with a third column, precision and recall";
    }

    @Override
    public Duration atMost() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(Wish wish) {
        if (wish.files().size() != 2) {
            throw new IllegalArgumentException("expected two files, IN.tsv and OUT.tsv, and found " + wish.files());
        }
        var in = Path.of(wish.files().get(0)).toAbsolutePath();
        var out = Path.of(wish.files().get(1)).toAbsolutePath();
        try {
            new AnalysisProcess(wish.checkout()).run("mx.vigia.analysis.law.LawsOfTitles", List.of(in, out));
            return told(Files.readAllLines(in), Files.readAllLines(out));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures told(List<String> asked, List<String> found) {
        var figures = new Figures(name()).say("titles", "titles read", found.size() - 1, "");
        if (!asked.isEmpty() && asked.getFirst().split("\t", -1).length > 2) {
            var agreement = LawAgreement.between(asked, found);
            agreement.told(figures);
        }
        return figures;
    }
}
