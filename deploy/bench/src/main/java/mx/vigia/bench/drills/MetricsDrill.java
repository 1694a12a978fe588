package mx.vigia.bench.drills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.services.ServiceDefinition;

/** Nothing fails: the rules are tried, and what they and the dashboard name is compared with the running services. */
final class MetricsDrill implements Drill {
    @Override
    public String name() {
        return "metrics";
    }

    @Override
    public String expectation() {
        return "every metric that rules and dashboard name is measured";
    }

    @Override
    public void run(DrillStack stack) {
        var command = new ArrayList<>(List.of(stack.own()
                .stack()
                .options()
                .checkout()
                .resolve("deploy/monitoring/test")
                .toString()));
        for (var service : ServiceDefinition.values()) {
            command.add("http://127.0.0.1:" + stack.port(service));
        }
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Drill.require(process.waitFor(1, TimeUnit.MINUTES), "deploy/monitoring/test does not end");
            Drill.require(process.exitValue() == 0, said.strip().replace('\n', ' '));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
