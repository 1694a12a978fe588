package mx.vigia.platform.quota;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOption;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections of clients that read a response, or a megabyte of a file, too slowly. Unread data is discarded at
 * once, so that no client holds memory or a connection by reading a byte a second.
 */
@ApplicationScoped
class SlowReaders {
    private static final int FIRST_PRIORITY = 10_001;
    private static final String HANDLER_NAME = "slow-readers";

    private final Duration timeout;

    SlowReaders(QuotaConfig config) {
        timeout = config.reading();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST_PRIORITY);
    }

    private void guard(RoutingContext routing) {
        if (routing.request().connection() instanceof ConnectionBase connection) {
            var pipeline = connection.channel().pipeline();
            if (pipeline.get(HANDLER_NAME) == null) {
                pipeline.addFirst(HANDLER_NAME, new HangingUp(timeout));
            }
        }
        routing.next();
    }

    private static final class HangingUp extends WriteTimeoutHandler {
        HangingUp(Duration timeout) {
            super(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void writeTimedOut(ChannelHandlerContext reader) throws Exception {
            reader.channel().config().setOption(ChannelOption.SO_LINGER, 0);
            super.writeTimedOut(reader);
        }
    }
}
