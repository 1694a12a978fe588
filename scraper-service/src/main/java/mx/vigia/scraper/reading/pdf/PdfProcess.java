package mx.vigia.scraper.reading.pdf;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import mx.vigia.scraper.reading.pdf.PdfOutcome.Crashed;
import mx.vigia.scraper.reading.pdf.PdfOutcome.NotStarted;
import mx.vigia.scraper.reading.pdf.PdfOutcome.OutOfMemory;
import mx.vigia.scraper.reading.pdf.PdfOutcome.OutOfTime;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/**
 * A child JVM that reads one PDF with {@link PdfReaderProgram}; it has a small heap, no environment variables, and is
 * killed at the time limit.
 */
final class PdfProcess {
    /** One class of each class path entry that the program needs. */
    private static final List<Class<?>> NEEDED = List.of(
            PdfReaderProgram.class,
            PDDocument.class,
            RandomAccessRead.class,
            FontBoxFont.class,
            LogFactory.class,
            Logger.class);

    private final PdfConfig config;

    PdfProcess(PdfConfig config) {
        this.config = config;
    }

    /**
     * Reads this file and returns how that ended; the process no longer runs.
     *
     * @throws IOException if no process can be started
     */
    PdfOutcome read(byte[] file) throws IOException {
        var process = builder().start();
        var killed = new AtomicBoolean();
        Thread.ofPlatform().daemon().name("pdf-timeout").start(() -> killAtTimeLimit(process, killed));
        try (var input = process.getOutputStream();
                var output = process.getInputStream()) {
            if (!PdfMessages.awaitStart(output)) {
                return new NotStarted(process.onExit().join().exitValue());
            }
            PdfMessages.writeFile(input, file);
            return PdfMessages.readOutcome(output, config.mostPages(), config.mostCharacters());
        } catch (IOException endedBefore) {
            return killed.get() ? new OutOfTime() : outcome(process);
        } finally {
            process.destroyForcibly();
        }
    }

    ProcessBuilder builder() {
        var builder = new ProcessBuilder(command())
                .directory(new File(System.getProperty("java.io.tmpdir")))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder;
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + config.mostHeapBytes(),
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.awt.headless=true",
                "-cp",
                NEEDED.stream()
                        .map(PdfProcess::classPathEntry)
                        .distinct()
                        .collect(Collectors.joining(File.pathSeparator)),
                PdfReaderProgram.class.getName(),
                Integer.toString(config.mostPages()),
                Integer.toString(config.mostCharacters()),
                Long.toString(config.longest().toMillis()));
    }

    /** Returns the archive or folder from which this class was loaded, in every packaging of the service. */
    private static String classPathEntry(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs on a platform thread: a reader on a virtual thread must not be able to hold it up. */
    private void killAtTimeLimit(Process process, AtomicBoolean killed) {
        try {
            if (!process.waitFor(config.longest().toMillis(), TimeUnit.MILLISECONDS)) {
                killed.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits at most until the time limit, at which the process is killed. */
    private static PdfOutcome outcome(Process process) {
        return switch (process.onExit().join().exitValue()) {
            case PdfReaderProgram.OUT_OF_MEMORY -> new OutOfMemory();
            case PdfReaderProgram.OUT_OF_TIME -> new OutOfTime();
            default -> new Crashed(process.exitValue());
        };
    }
}
