package mx.vigia.local;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.vigia.local.services.ClassArchive;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.OrphanProcesses;
import mx.vigia.local.stack.StartupException;

/** Command {@code deploy/local/down}: stops the stack of a data folder, then whatever a crash left of it. */
final class Down {

    /** Services, Kafka and PostgreSQL end within 75 s; then the archives of classes are made, one by one. */
    private static final Duration STOP_TIMEOUT =
            Duration.ofSeconds(75).plus(ClassArchive.CREATION_TIMEOUT.multipliedBy(4));

    private Down() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            stopAll(StackOptions.of(List.of(arguments)).data());
        } catch (StartupException startupException) {
            System.err.println(startupException.getMessage());
            System.exit(1);
        }
    }

    private static void stopAll(DataFolder data) throws InterruptedException {
        var stopped = stop(data);
        var ended = new OrphanProcesses(data).stopAll();
        if (!ended.isEmpty()) {
            System.out.println("Ended what an earlier crash left running: " + String.join(", ", ended));
        }
        if (!stopped && ended.isEmpty()) {
            System.out.println("Nothing runs with the data in " + data.root() + ".");
        }
    }

    private static boolean stop(DataFolder data) throws InterruptedException {
        if (!data.isOurs() || data.tryLock().isPresent()) {
            return false;
        }
        var running = RunningStack.of(data);
        var process = ProcessHandle.of(running.pid());
        process.ifPresent(ProcessHandle::destroy);
        if (process.isPresent() && !hasExited(process.get())) {
            process.get().destroyForcibly();
        }
        System.out.println("Stopped Vigía (process " + running.pid() + ").");
        return true;
    }

    private static boolean hasExited(ProcessHandle process) throws InterruptedException {
        try {
            process.onExit().get(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException stubborn) {
            return !process.isAlive();
        }
    }
}
