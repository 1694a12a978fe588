package mx.vigia.bench.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The heap of a process after a garbage collection. */
public record Heap(long pid) {

    /** Returns megabytes in use after a full collection. */
    public double liveMegabytes() {
        var histogram = runJcmd("GC.class_histogram");
        var total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected a total but found " + histogram));
        return Double.parseDouble(total.trim().split("\\s+")[2]) / (1024 * 1024);
    }

    private String runJcmd(String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(jcmd, Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
