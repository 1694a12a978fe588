package mx.vigia.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.vigia.local.proxy.Caddy;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.platform.realparts.RealKafka;

/** Caddy before replicas of analysis-service, with a folder of its own. */
record FrontDoor(Caddy caddy, int port, Path folder) implements AutoCloseable {
    static FrontDoor before(List<Integer> analysis, Path checkout) {
        Drill.require(Caddy.onThisMachine().isPresent(), "not run: there is no Caddy (apt-get install caddy)");
        try {
            var folder = Files.createTempDirectory("vigia-drill-door");
            var port = RealKafka.freePort();
            var replicas = Map.of("analysis", analysis);
            return new FrontDoor(
                    Caddy.beforeReplicas(checkout, port, RealKafka.freePort(), replicas, folder), port, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        caddy.close();
        try {
            new DataFolder(folder).remove();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
