package mx.vigia.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a program on the classes of the packaged scraper-service, without a stack. Our classes follow those of the
 * service.
 */
public record ScraperProcess(Path checkout) {

    /** Runs it to its end; its output is passed on. */
    public void run(String mainClass, List<Path> files) throws IOException {
        var process = new ProcessBuilder(command(mainClass, files)).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(mainClass + " ended with " + process.exitValue());
            }
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private List<String> command(String mainClass, List<Path> files) {
        var app = checkout.resolve("scraper-service/target/quarkus-app");
        var measuring = checkout.resolve("deploy/bench/target/classes").toString();
        var classes = List.of(app + "/app/*", app + "/lib/main/*", app + "/lib/boot/*", measuring);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join(":", classes),
                mainClass));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }
}
