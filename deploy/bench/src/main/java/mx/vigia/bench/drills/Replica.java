package mx.vigia.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.services.ServiceDefinition;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.platform.realparts.RealKafka;

/** A further process of a service, on a port and over a data folder of its own; killed when the drill is over. */
record Replica(Process process, int port, Path folder) implements AutoCloseable {
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    static Replica start(DrillStack stack, ServiceDefinition service, Map<String, String> further) {
        return start(stack, service, further, Redirect.DISCARD);
    }

    static Replica start(DrillStack stack, ServiceDefinition service, Map<String, String> further, Redirect output) {
        try {
            var port = RealKafka.freePort();
            var folder = Files.createTempDirectory("vigia-drill");
            var settings = new HashMap<String, String>();
            settings.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            settings.put("VIGIA_DATA", folder.toString());
            settings.putAll(further);
            var process = stack.own().stack().services().startReplica(service, settings, output);
            return new Replica(process, port, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    HttpSession session() {
        return DrillStack.direct(port);
    }

    boolean isReady() {
        try {
            return session().getJson("/q/health/ready").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    /** Waits for its end; returns whether it came in time. */
    boolean hasEndedWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        hasEndedWithin(LONGEST_END);
        try {
            new DataFolder(folder).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
