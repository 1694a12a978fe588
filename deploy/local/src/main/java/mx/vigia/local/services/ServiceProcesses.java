package mx.vigia.local.services;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mx.vigia.local.stack.StartupException;

/** The three services of one stack: started together, awaited, restarted, stopped. */
public final class ServiceProcesses implements AutoCloseable {

    private static final Duration POLL_INTERVAL = Duration.ofMillis(150);
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);

    /** A service that writes its class-data archive takes longer to stop. */
    private static final Duration ARCHIVING_SHUTDOWN_TIMEOUT = Duration.ofSeconds(40);

    /** Exit code of a process that ended on SIGTERM. */
    private static final int SIGTERM_EXIT_CODE = 143;

    private final Map<ServiceDefinition, ServiceProcess> processes = new EnumMap<>(ServiceDefinition.class);
    private final ServiceSupervisor serviceSupervisor;

    public ServiceProcesses(StackSettings settings) {
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

    @Override
    public void close() {
        serviceSupervisor.close();
        processes.values().stream()
                .map(ServiceProcess::process)
                .filter(process -> process != null)
                .forEach(Process::destroy);
        processes.values().stream().filter(wing -> wing.process() != null).forEach(ServiceProcesses::awaitExit);
    }

    private void awaitReady(ServiceDefinition wing, Instant deadline) {
        var process = processes.get(wing);
        while (!process.ready()) {
            if (!process.process().isAlive()) {
                throw new StartupException(wing.folder() + " ended while starting. Its last lines:\n" + process.tail());
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

    private static void awaitExit(ServiceProcess wing) {
        var process = wing.process();
        try {
            var timeout = wing.classes().areKept() ? SHUTDOWN_TIMEOUT : ARCHIVING_SHUTDOWN_TIMEOUT;
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            if (process.exitValue() == SIGTERM_EXIT_CODE) {
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
