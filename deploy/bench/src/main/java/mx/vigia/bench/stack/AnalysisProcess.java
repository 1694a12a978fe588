package mx.vigia.bench.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs a measuring program on the classes of the packaged analysis-service, without a stack. Our classes follow those
 * of the service.
 */
public record AnalysisProcess(Path checkout) {
    private static final List<String> SMALL_HEAP_OPTIONS = List.of("-Xmx384m");
    private static final List<String> LARGE_HEAP_OPTIONS = List.of("-Xmx2g", "-XX:ActiveProcessorCount=1");
    private static final List<String> ALL_PROCESSORS_OPTIONS = List.of("-Xmx2g");

    /** Runs it to its end, with the libraries of the service only; its output is passed on. */
    public void run(String mainClass, List<Path> files) throws IOException {
        runToEnd(
                mainClass,
                command(
                        SMALL_HEAP_OPTIONS,
                        classPath(),
                        mainClass,
                        files.stream().map(Path::toString).toList()));
    }

    /** Runs it with our libraries too, one core, and memory to measure others beside the service. */
    public void runMainClass(String mainClass, List<String> arguments) throws IOException {
        runMainClass(LARGE_HEAP_OPTIONS, mainClass, arguments);
    }

    /** Runs it in the same way with all processors of the machine. */
    public void runOnAllProcessors(String mainClass, List<String> arguments) throws IOException {
        runMainClass(ALL_PROCESSORS_OPTIONS, mainClass, arguments);
    }

    private void runMainClass(List<String> room, String mainClass, List<String> arguments) throws IOException {
        var classes = new ArrayList<>(classPath());
        classes.add(checkout.resolve("deploy/bench/target") + "/lib/*");
        runToEnd(mainClass, command(room, classes, mainClass, arguments));
    }

    private static void runToEnd(String mainClass, List<String> command) throws IOException {
        var process = new ProcessBuilder(command).inheritIO().start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(mainClass + " ended with " + process.exitValue());
            }
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Returns the output of a program that reads one table and writes another: the cells of each line after the
     * heading. The input has its headings first.
     */
    public List<String[]> runOnTable(String mainClass, List<String> lines) throws IOException {
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

    private List<String> classPath() {
        var app = checkout.resolve("analysis-service/target/quarkus-app");
        var measuring = checkout.resolve("deploy/bench/target/classes").toString();
        return List.of(app + "/app/*", app + "/lib/main/*", app + "/lib/boot/*", measuring);
    }

    private static List<String> command(
            List<String> room, List<String> classes, String mainClass, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(room);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                String.join(":", classes),
                mainClass));
        command.addAll(arguments);
        return command;
    }
}
