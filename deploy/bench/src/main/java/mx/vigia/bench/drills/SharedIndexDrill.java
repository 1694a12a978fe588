package mx.vigia.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import mx.vigia.local.services.ServiceDefinition;

/** A second analysis-service is started on the data folder of the first. */
final class SharedIndexDrill implements Drill {
    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    @Override
    public String name() {
        return "index-shared";
    }

    @Override
    public String expectation() {
        return "the second process refuses to start with a sentence, the first goes on";
    }

    @Override
    public void run(DrillStack stack) {
        try {
            var log = Files.createTempFile("vigia-drill", ".log");
            var folder =
                    stack.own().data().resolve(ServiceDefinition.ANALYSIS.name().toLowerCase(Locale.ROOT));
            var bills = stack.own().archive().count();
            try (var second = Replica.start(
                    stack,
                    ServiceDefinition.ANALYSIS,
                    Map.of("VIGIA_DATA", folder.toString()),
                    Redirect.to(log.toFile()))) {
                Drill.require(second.hasEndedWithin(LONGEST_START), "the second process runs, too");
                Drill.require(second.process().exitValue() != 0, "the second process ended as if all were well");
                var said = Files.readString(log);
                Drill.require(said.contains("another process has " + folder), "the second process does not say why");
            } finally {
                Files.delete(log);
            }
            Drill.require(stack.own().archive().count() == bills, "the first process lost bills");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
