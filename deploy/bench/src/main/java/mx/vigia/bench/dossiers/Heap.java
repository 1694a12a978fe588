package mx.vigia.bench.dossiers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a process holds on its heap, once whatever it no longer needs has been collected. */
public record Heap(long pid) {

    /** In megabytes, after a full collection. */
    public double liveMegabytes() {
        var histogram = said("GC.class_histogram");
        var total = histogram
                .lines()
                .filter(line -> line.startsWith("Total"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("expected a total but found " + histogram));
        return Double.parseDouble(total.trim().split("\\s+")[2]) / (1024 * 1024);
    }

    private String said(String command) {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var asked = new ProcessBuilder(jcmd, Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
