package mx.vigia.local;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import mx.vigia.local.stack.StartupException;

/** Command {@code deploy/local/up}: runs one stack in the foreground, until Ctrl-C. */
final class Up {

    private Up() {}

    public static void main(String[] arguments) throws InterruptedException {
        var begun = begun();
        try {
            var options = StackOptions.of(List.of(arguments));
            System.out.println(
                    "Starting Vigía; its data is in " + options.data().root() + " …");
            var stack = LocalStack.start(options);
            stack.archiveClassesAtEnd();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("Stopping …")));
            System.out.println(new StartupMessage(stack, Duration.between(begun, Instant.now())).text());
        } catch (RuntimeException | Error failed) { // threads of the parts would keep a failed start alive for ever
            System.err.println(reason(failed));
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /** Returns when the command was given, in milliseconds by the shell, or else when Java began. */
    private static Instant begun() {
        var byShell = System.getProperty("vigia.begun", "");
        return Instant.ofEpochMilli(
                byShell.matches("\\d{13}")
                        ? Long.parseLong(byShell)
                        : ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    private static String reason(Throwable failed) {
        Throwable reason = failed;
        while (reason instanceof CompletionException && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return "Vigía did not start.\n"
                + (reason instanceof StartupException ? reason.getMessage() : reason.toString());
    }
}
