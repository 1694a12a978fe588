package mx.vigia.local.services;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.stack.CannotStart;

/** The three services of one house, together: started at once, awaited, kept up, stopped. */
public final class Wings implements AutoCloseable {

    private static final Duration LOOK_EVERY = Duration.ofMillis(150);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    /** A service that writes down its classes takes longer to go. */
    private static final Duration LONG_GOODBYE = Duration.ofSeconds(40);

    /** What a process answers that was asked to end and did. */
    private static final int TERMINATED = 143;

    private final Map<Wing, WingProcess> processes = new EnumMap<>(Wing.class);
    private final Watchman watchman;

    public Wings(House house) {
        for (var wing : Wing.values()) {
            processes.put(wing, new WingProcess(wing, house));
        }
        watchman = new Watchman(processes);
    }

    public void start() {
        processes.values().forEach(WingProcess::start);
    }

    /** Returns when all three say they are ready; fails with the last lines of the one that ended instead. */
    public void awaitReady(Duration patience) {
        var deadline = Instant.now().plus(patience);
        for (var wing : Wing.values()) {
            awaitReady(wing, deadline);
        }
    }

    /** From now on a service that ends is started again, and a line says so. */
    public void keepUp() {
        watchman.start();
    }

    public long pid(Wing wing) {
        return processes.get(wing).process().pid();
    }

    public boolean ready(Wing wing) {
        return processes.get(wing).ready();
    }

    /** Ends a service as a power cut would; whoever keeps it up starts it again. */
    public void kill(Wing wing) {
        processes.get(wing).process().destroyForcibly();
    }

    @Override
    public void close() {
        watchman.close();
        processes.values().stream()
                .map(WingProcess::process)
                .filter(process -> process != null)
                .forEach(Process::destroy);
        processes.values().stream().filter(wing -> wing.process() != null).forEach(Wings::sayGoodbye);
    }

    private void awaitReady(Wing wing, Instant deadline) {
        var process = processes.get(wing);
        while (!process.ready()) {
            if (!process.process().isAlive()) {
                throw new CannotStart(wing.folder() + " ended while starting. Its last lines:\n" + process.tail());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new CannotStart(wing.folder() + " did not become ready. Its last lines:\n" + process.tail());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted", stop);
        }
    }

    private static void sayGoodbye(WingProcess wing) {
        var process = wing.process();
        try {
            var patience = wing.classes().areKept() ? GOODBYE : LONG_GOODBYE;
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            if (process.exitValue() == TERMINATED) {
                wing.classes().keep();
            } else {
                wing.classes().drop();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
