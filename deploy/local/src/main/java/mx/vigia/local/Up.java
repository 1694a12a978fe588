package mx.vigia.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionException;
import mx.vigia.local.stack.StartupException;

/** Command {@code deploy/local/up}: runs one stack in the foreground, until Ctrl-C. */
final class Up {

    private Up() {}

    public static void main(String[] arguments) throws InterruptedException {
        // When the command was given: the shell has become this process.
        var begun = ProcessHandle.current().info().startInstant().orElseGet(Instant::now);
        try {
            var options = StackOptions.of(List.of(arguments));
            System.out.println(
                    "Starting Vigía; its data is in " + options.data().root() + " …");
            var stack = LocalStack.start(options);
            stack.archiveClassesAtEnd();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("Stopping …")));
            System.out.println(new StartupMessage(stack, Duration.between(begun, Instant.now())).text());
        } catch (RuntimeException failed) { // threads of the parts would keep a failed start alive for ever
            System.err.println(reason(failed));
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    private static String reason(RuntimeException failed) {
        Throwable reason = failed;
        while (reason instanceof CompletionException && reason.getCause() != null) {
            reason = reason.getCause();
        }
        return "Vigía did not start.\n"
                + (reason instanceof StartupException ? reason.getMessage() : reason.toString());
    }
}
