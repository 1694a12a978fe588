package mx.vigia.bench.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Runs the readers of the packaged scraper page by page, without a stack. */
record ReadersProcess(Path checkout) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A page to be read. */
    record ReadRequest(String site, Path file, String address) {
        String line() {
            return String.join("\t", site, file.toString(), address);
        }
    }

    /** Returns what was read of each, in the same order. */
    List<JsonNode> read(List<ReadRequest> wishes, Path scratch) throws IOException {
        var input = Files.write(
                scratch.resolve("wishes.tsv"),
                wishes.stream().map(ReadRequest::line).collect(Collectors.toList()));
        var process = new ProcessBuilder(command())
                .redirectInput(input.toFile())
                .redirectError(scratch.resolve("readers.log").toFile())
                .start();
        var read = new ArrayList<JsonNode>();
        try (var reader = process.inputReader()) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                read.add(JSON.readTree(line));
            }
        }
        if (read.size() != wishes.size()) {
            throw new IOException("the readers ended after %d of %d pages: %s"
                    .formatted(read.size(), wishes.size(), Files.readString(scratch.resolve("readers.log"))));
        }
        return read;
    }

    private List<String> command() {
        var app = checkout.resolve("scraper-service/target/quarkus-app");
        var classes = List.of(app + "/app/*", app + "/lib/main/*", app + "/lib/boot/*");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join(":", classes),
                "mx.vigia.scraper.trial.TryMany");
    }
}
