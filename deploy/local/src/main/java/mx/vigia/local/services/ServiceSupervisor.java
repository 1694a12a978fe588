package mx.vigia.local.services;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Checks twice a second whether a service has ended, reports it, and starts it again. */
final class ServiceSupervisor implements AutoCloseable {

    private static final Duration CHECK_INTERVAL = Duration.ofMillis(500);
    private static final int MAX_RESTARTS = 20;

    private final Map<ServiceDefinition, ServiceProcess> processes;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchman").factory());
    private int falls;

    ServiceSupervisor(Map<ServiceDefinition, ServiceProcess> processes) {
        this.processes = processes;
    }

    void start() {
        clock.scheduleWithFixedDelay(
                this::checkAll, CHECK_INTERVAL.toMillis(), CHECK_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void checkAll() {
        processes.forEach((wing, process) -> {
            if (!process.process().isAlive() && falls < MAX_RESTARTS) {
                falls++;
                System.out.println(process.ending() + "\nStarting " + wing.folder() + " again.");
                process.start();
            }
        });
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            clock.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
