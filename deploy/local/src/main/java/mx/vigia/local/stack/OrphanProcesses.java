package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Processes of this data folder that outlived a killed launcher. */
public final class OrphanProcesses {

    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(8);

    private final DataFolder data;

    public OrphanProcesses(DataFolder data) {
        this.data = data;
    }

    /** Returns the argument that marks a service as belonging to a data folder. */
    public static String mark(DataFolder data) {
        return "-Dvigia.owner=" + data.root();
    }

    /** Records a child process, so that the next start can find it should this process die first. */
    public void writePidFile(String name, long pid) {
        try {
            Files.writeString(data.pids().resolve(name + ".pid"), Long.toString(pid));
        } catch (IOException failed) {
            throw new StartupException("Cannot write " + data.pids() + ": " + failed.getMessage(), failed);
        }
    }

    /**
     * Stops leftover processes, the services before the database they use, and returns what they were. Services are
     * killed: without their Kafka they would take long to stop, and a power cut must not harm them either.
     */
    public List<String> stopAll() {
        var ended = new ArrayList<String>();
        for (var file : pidFiles()) {
            if (stop(readPid(file), mark(data) + " ", ProcessHandle::destroyForcibly)) {
                ended.add(file.getFileName().toString().replace(".pid", ""));
            }
        }
        if (stop(
                readPid(data.postgres().resolve("postmaster.pid")),
                data.postgres().toString(),
                OrphanProcesses::stopFast)) {
            ended.add("PostgreSQL");
        }
        return ended;
    }

    private List<Path> pidFiles() {
        try (var files = Files.list(data.pids())) {
            return files.toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private static long readPid(Path file) {
        try {
            return Long.parseLong(
                    Files.readString(file).lines().findFirst().orElse("-1").trim());
        } catch (IOException | NumberFormatException unreadable) {
            return -1;
        }
    }

    private static boolean stop(long pid, String mark, Consumer<ProcessHandle> kindly) {
        var handle = ProcessHandle.of(pid).filter(found -> ProcessLine.of(pid).mentions(mark));
        handle.ifPresent(found -> {
            kindly.accept(found);
            if (!hasExited(found)) {
                found.destroyForcibly();
                hasExited(found);
            }
        });
        return handle.isPresent();
    }

    /** Sends SIGINT, PostgreSQL's fast stop; with SIGTERM it would wait for its clients. */
    private static void stopFast(ProcessHandle postgres) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(postgres.pid()))
                    .start()
                    .waitFor();
        } catch (IOException noKill) {
            postgres.destroy();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean hasExited(ProcessHandle handle) {
        try {
            handle.onExit().get(STOP_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stubborn) {
            return !handle.isAlive();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
