package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.recordings.Expectations;
import mx.vigia.bench.recordings.FileReading;
import mx.vigia.bench.recordings.FileReading.Verdict;
import mx.vigia.bench.recordings.RecordedFolder;

/** Reads every recorded response and reports the result for each file; needs no stack. */
final class Recordings implements Driver {

    private static final double MAX_WRONG_PERCENT = 1;

    @Override
    public String name() {
        return "recordings";
    }

    @Override
    public String description() {
        return "what is read of every recorded answer, compared with what it prints (--folder ../shared/recorded)";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var folder = arguments.path("folder", "../shared/recorded");
        if (!Files.isDirectory(folder)) {
            System.out.println("No recorded answers found at " + folder + "; set their folder with --folder.");
            return new Figures(name()).atMost("absent", "missing folders", 1, 0, "");
        }
        var files = read(folder, arguments.checkout());
        System.out.printf(
                "%-62s %-22s %-16s %6s %6s %9s  %s%n",
                "file", "site", "kind", "items", "filled", "printed", "problems");
        files.forEach(Recordings::printFile);
        var expectations = Expectations.against(files);
        expectations.missed().forEach(one -> System.out.println("differs from the human reading: " + one));
        return expected(figures(files), expectations);
    }

    private static List<FileReading> read(Path folder, Path checkout) {
        try {
            return new RecordedFolder(folder, checkout).read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Figures figures(List<FileReading> files) {
        return new Figures(name())
                .addNote("files", "recorded files", files.size(), "")
                .addNote("read", "read", count(files, Verdict.READ), "")
                .addNote("refused", "refused by name, as expected", count(files, Verdict.REFUSED), "")
                .addNote("noReader", "without a reader", count(files, Verdict.NO_READER), "")
                .addNote(
                        "items",
                        "items read",
                        files.stream().mapToInt(file -> file.items().size()).sum(),
                        "")
                .addNote("printed", "that print their own size", printed(files), "")
                .addNote("named", "whose readers report another count", named(files), "")
                .atMost("stumbled", "that end in an exception", count(files, Verdict.STUMBLED), 0, "")
                .atMost("wrong", "of a supported source and not read", count(files, Verdict.WRONG), 0, "")
                .atMost("differing", "read differently than printed, unreported", count(files, Verdict.DIFFERS), 0, "")
                .atMost("unknown", "without an expected verdict", count(files, Verdict.UNKNOWN), 0, "");
    }

    private static Figures expected(Figures figures, Expectations expectations) {
        return figures.addNote("expectedItems", "items with a human reading", expectations.items(), "")
                .addNote("expectedFields", "fields of them", expectations.all().size(), "")
                .atMost("wrongFields", "fields read otherwise", expectations.wrongPercent(), MAX_WRONG_PERCENT, " %");
    }

    private static long count(List<FileReading> files, Verdict verdict) {
        return files.stream().filter(file -> file.verdict() == verdict).count();
    }

    private static long printed(List<FileReading> files) {
        return files.stream().filter(file -> file.printed().isPresent()).count();
    }

    private static long named(List<FileReading> files) {
        return files.stream()
                .filter(file -> file.problems().anyMatch("count-differs"::equals))
                .count();
    }

    private static void printFile(FileReading file) {
        switch (file.verdict()) {
            case NO_READER, REFUSED, UNKNOWN ->
                System.out.printf("%-62s %-22s %-16s %s%n", file.name(), file.site(), word(file), file.note());
            case READ, DIFFERS, WRONG, STUMBLED ->
                System.out.printf(
                        "%-62s %-22s %-16s %6d %5.0f%% %9s  %s%n",
                        file.name(),
                        file.site(),
                        file.verdict() == Verdict.READ
                                ? file.kind()
                                : word(file).toUpperCase(Locale.ROOT),
                        file.items().size(),
                        100 * file.filled(),
                        file.printed().isPresent()
                                ? file.held() + "/" + file.printed().getAsLong()
                                : "",
                        problems(file));
        }
    }

    private static String word(FileReading file) {
        return file.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String problems(FileReading file) {
        return file.problems().collect(Collectors.groupingBy(what -> what, Collectors.counting())).entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
