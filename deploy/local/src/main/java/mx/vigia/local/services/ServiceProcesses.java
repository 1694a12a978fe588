package mx.vigia.local.services;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import mx.vigia.local.stack.StartupException;

/** The three services of one stack: started together, awaited, restarted, stopped. */
public final class ServiceProcesses implements AutoCloseable {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(150);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);

    private final Map<ServiceDefinition, ServiceProcess> processes = new EnumMap<>(ServiceDefinition.class);
    private final ServiceSupervisor serviceSupervisor;
    private final StackSettings settings;

    public ServiceProcesses(StackSettings settings) {
        this.settings = settings;
        for (var wing : ServiceDefinition.values()) {
            processes.put(wing, new ServiceProcess(wing, settings));
        }
        serviceSupervisor = new ServiceSupervisor(processes);
    }

    public void start() {
        processes.values().forEach(ServiceProcess::start);
    }

    /** Returns when all three services are ready; if one ended instead, fails with its last lines of output. */
    public void awaitReady(Duration timeout) {
        var deadline = Instant.now().plus(timeout);
        for (var wing : ServiceDefinition.values()) {
            awaitReady(wing, deadline);
        }
    }

    /** Starts to restart services that end, with a line of output for each. */
    public void superviseRestarts() {
        serviceSupervisor.start();
    }

    public long pid(ServiceDefinition wing) {
        return processes.get(wing).process().pid();
    }

    public boolean ready(ServiceDefinition wing) {
        return processes.get(wing).ready();
    }

    /** Kills a service as a power cut would; the supervisor, if any, starts it again. */
    public void kill(ServiceDefinition wing) {
        processes.get(wing).process().destroyForcibly();
    }

    /**
     * Starts a further process of a service beside that of the stack; nobody starts it again.
     *
     * @param other settings that replace those of the stack's, such as its port
     * @param output what becomes of its output; a pipe is read by nobody
     */
    public Process startReplica(ServiceDefinition wing, Map<String, String> other, ProcessBuilder.Redirect output) {
        var builder = new ProcessBuilder(new ServiceProcess(wing, settings).command())
                .directory(settings.checkout().toFile())
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(wing.environment(settings));
        builder.environment().putAll(other);
        try {
            return builder.start();
        } catch (IOException failed) {
            throw new StartupException("Cannot start " + wing.folder() + ": " + failed.getMessage(), failed);
        }
    }

    /** Archives the classes of this process and of the services, which have ended, where the archives are missing. */
    public void archiveClasses() {
        Stream.concat(
                        Stream.<Runnable>of(OwnClasses::archive),
                        processes.values().stream().<Runnable>map(process -> process::archiveClasses))
                .parallel()
                .forEach(Runnable::run);
    }

    @Override
    public void close() {
        serviceSupervisor.close();
        processes.values().stream()
                .map(ServiceProcess::process)
                .filter(process -> process != null)
                .forEach(Process::destroy);
        processes.values().stream()
                .filter(serviceProcess -> serviceProcess.process() != null)
                .forEach(ServiceProcesses::awaitExit);
    }

    private void awaitReady(ServiceDefinition wing, Instant deadline) {
        var process = processes.get(wing);
        while (!process.ready()) {
            if (!process.process().isAlive()) {
                throw new StartupException("While starting, " + process.ending());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartupException(wing.folder() + " did not become ready. Its last lines:\n" + process.tail());
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_INTERVAL.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new StartupException("The start was interrupted", stop);
        }
    }

    private static void awaitExit(ServiceProcess serviceProcess) {
        try {
            serviceProcess.awaitExit(SHUTDOWN_TIMEOUT);
        } catch (InterruptedException stop) {
            serviceProcess.process().destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
