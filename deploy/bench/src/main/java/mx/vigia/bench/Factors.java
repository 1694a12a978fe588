package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.AnalysisProcess;
import mx.vigia.bench.tables.Tsv;

/**
 * Compares base rates, learned from earlier bills, with the outcomes of later ones. Outcomes are known for two sets of
 * the corpus only: points of agreement of 2003 to 2012, and initiatives since September 2024, many of which have had
 * little time.
 */
final class Factors implements Driver {
    private static final Pattern ADVANCED_PATTERN = Pattern.compile("(?iu)aprobad|dictaminad|publicad");
    private static final Pattern OPEN_OR_REJECTED_PATTERN =
            Pattern.compile("(?iu)turnad|pendiente|en comisi|desechad|retirad|rechazad");
    private static final String HEADER_ROW = "date\tkind\tgroup\ttitle\tmoved";

    /** Bills of one kind presented in a period, and the first day of those that are forecast. */
    private record Sample(String name, String what, String type, String from, String before, String foretold) {}

    private static final List<Sample> SAMPLES = List.of(
            new Sample(
                    "motions",
                    "points of agreement presented from 2009",
                    "Proposición con punto de acuerdo",
                    "2003-01-01",
                    "2013-01-01",
                    "2009-01-01"),
            new Sample(
                    "initiatives",
                    "initiatives presented from July 2025",
                    "Iniciativa",
                    "2024-09-01",
                    "2026-03-01",
                    "2025-07-01"));

    @Override
    public String name() {
        return "factors";
    }

    @Override
    public String description() {
        return "how base rates learned from earlier bills fit later ones, with their Brier score: factors [--corpus FOLDER],"
                + " usually the corpus beside the checkout";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        Path bills = arguments.path("corpus", "../shared/corpus").resolve("mx-legislative.tsv.gz");
        Figures figures = new Figures(name());
        try {
            for (Sample sample : SAMPLES) {
                measure(arguments, sample, rows(bills, sample), figures);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return figures;
    }

    private static void measure(RunArguments arguments, Sample sample, List<String> rows, Figures figures)
            throws IOException {
        Path in = Files.createTempFile("bills", ".tsv");
        Path path = Files.createTempFile("factors", ".tsv");
        Files.write(in, rows);
        System.out.println(sample.what() + ", by those before:");
        new AnalysisProcess(arguments.checkout())
                .run(
                        "mx.vigia.analysis.search.trend.PrecedentsOverTime",
                        List.of(in, Path.of(sample.foretold()), path));
        Map<String, Double> of = new HashMap<>();
        for (String line : Files.readAllLines(path)) {
            int tab = line.indexOf('\t');
            of.put(line.substring(0, tab), Double.parseDouble(line.substring(tab + 1)));
        }
        Files.delete(in);
        Files.delete(path);
        String name = sample.name();
        figures.addNote(
                        name + ".known",
                        name + ": bills in the widest reference class",
                        of.get("known").intValue(),
                        "")
                .addNote(
                        name + ".foretold",
                        name + ": bills foretold",
                        of.get("foretold").intValue(),
                        "")
                .addNote(name + ".mean", name + ": mean forecast", of.get("meanForetold"), "")
                .addNote(name + ".came", name + ": share that advanced", of.get("came"), "")
                .addNote(name + ".brier", name + ": Brier score", of.get("brier"), "")
                .addNote(name + ".brierOfAll", name + ": Brier score of one rate for all", of.get("brierOfAll"), "");
    }

    private static List<String> rows(Path table, Sample sample) throws IOException {
        List<String> rows = new ArrayList<>(List.of(HEADER_ROW));
        Tsv.rows(table).stream()
                .filter(cells -> cells.get("type").equals(sample.type()))
                .filter(cells -> cells.get("date").compareTo(sample.from()) >= 0
                        && cells.get("date").compareTo(sample.before()) < 0)
                .forEach(cells -> row(cells).ifPresent(rows::add));
        return rows;
    }

    /** Returns the row of a bill; empty if the corpus does not state its outcome. */
    private static Optional<String> row(Map<String, String> cells) {
        boolean moved = ADVANCED_PATTERN.matcher(cells.get("status")).find();
        if (!moved && !OPEN_OR_REJECTED_PATTERN.matcher(cells.get("status")).find()) {
            return Optional.empty();
        }
        return Optional.of(String.join(
                "\t", cells.get("date"), cells.get("type"), cells.get("party"), cells.get("title"), moved ? "1" : "0"));
    }
}
