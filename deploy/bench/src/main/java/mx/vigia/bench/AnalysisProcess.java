package mx.vigia.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of the packaged analysis-service, run with no house around it. */
record AnalysisProcess(Path checkout) {

    /** Runs it to its end; what it says goes where we speak. */
    void run(String mainClass, List<Path> files) throws IOException {
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

    /** What a program that reads one table and writes another says to these lines, the headings first: the cells of each line after the heading. */
    List<String[]> answer(String mainClass, List<String> lines) throws IOException {
        Path folder = Files.createTempDirectory("analysis");
        Path in = Files.write(folder.resolve("in.tsv"), lines);
        Path out = folder.resolve("out.tsv");
        run(mainClass, List.of(in, out));
        List<String[]> answer = Files.readAllLines(out).stream()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .toList();
        Files.delete(in);
        Files.delete(out);
        Files.delete(folder);
        return answer;
    }

    private List<String> command(String mainClass, List<Path> files) {
        var app = checkout.resolve("analysis-service/target/quarkus-app");
        var classes = List.of(app + "/app/*", app + "/lib/main/*", app + "/lib/boot/*");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join(":", classes),
                mainClass));
        files.forEach(file -> command.add(file.toString()));
        return command;
    }
}
