package mx.vigia.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mx.vigia.bench.driver.Driver;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.driver.RunArguments;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.services.ServiceDefinition;

/** Measures the anonymous memory of the three services after they have read the opening bills and served pages. */
final class Memory implements Driver {

    private static final double MAX_MEGABYTES = 800;
    private static final int VISITS = 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String description() {
        return "anonymous memory of the three services with the opening bills loaded";
    }

    @Override
    public Duration timeLimit() {
        return Duration.ofMinutes(5);
    }

    @Override
    public Figures measure(RunArguments arguments) {
        var figures = new Figures(name());
        try (var stack = OwnStack.open(arguments, "off")) {
            visitPages(stack);
            figures.addNote("bills", "bills known", stack.archive().count(), "");
            var all = 0.0;
            for (var wing : ServiceDefinition.values()) {
                var megabytes = anonymousMegabytes(stack.stack().services().pid(wing));
                all += megabytes;
                figures.addNote(wing.folder(), wing.folder(), Math.round(megabytes), " MB");
            }
            return figures.atMost("anonymousMb", "the three together", Math.round(all), MAX_MEGABYTES, " MB");
        }
    }

    private static void visitPages(OwnStack stack) {
        stack.gazette().act("publish", Map.of("n", "10"));
        stack.scraper().round();
        for (int i = 0; i < VISITS; i++) {
            for (var path : new String[] {"/", "/?q=tema:cybersecurity", "/sources", "/watches", "/committees"}) {
                HttpSession.at(stack.stack().address()).get(path);
            }
        }
    }

    /** Returns the memory of a process that is backed by no file. */
    static double anonymousMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("RssAnon:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
