package mx.vigia.local.stack;

import io.vertx.core.Future;
import java.util.concurrent.CompletionException;

/** Waits for a server of this process to listen, or reports which one could not. */
public final class ServerReadiness {

    private ServerReadiness() {}

    public static void await(Future<?> listening, String what) {
        try {
            listening.toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException failed) {
            throw new StartupException(
                    "Cannot open " + what + ": " + failed.getCause().getMessage(), failed);
        }
    }
}
