package mx.vigia.platform.logging;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.logging.Handler;
import java.util.stream.Stream;
import org.jboss.logmanager.handlers.ConsoleHandler;

/**
 * Keeps a console that takes no more output from stopping the service: from the start on, records wait for it in a
 * bounded queue, and those beyond it are counted by {@code vigia.log.dropped}. Until then the console is written to at
 * once; a process that ends waits a moment for what is in the queue, so that the reason of a refused start is not lost.
 * Quarkus' own asynchronous console does not count.
 */
@ApplicationScoped
class ConsoleLog {
    private final MeterRegistry meters;
    private final Config config;

    ConsoleLog(MeterRegistry meters, Config config) {
        this.meters = meters;
        this.config = config;
    }

    void decouple(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        var root = InitialConfigurator.DELAYED_HANDLER;
        root.setHandlers(Stream.of(root.getHandlers()).map(this::decoupled).toArray(Handler[]::new));
    }

    private Handler decoupled(Handler handler) {
        if (!(handler instanceof ConsoleHandler)) {
            return handler;
        }
        var decoupled = new DiscardingAsyncHandler(handler, config.queue());
        Runtime.getRuntime().addShutdownHook(new Thread(decoupled::awaitWritten, "last log records"));
        FunctionCounter.builder("vigia.log.dropped", decoupled, DiscardingAsyncHandler::dropped)
                .description("Log records discarded because the console did not take them")
                .register(meters);
        return decoupled;
    }

    /** Logging to the console. */
    @ConfigMapping(prefix = "vigia.log")
    interface Config {
        /** How many records wait for a console that does not take them; those beyond are discarded. */
        @WithDefault("4096")
        int queue();
    }
}
