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
 * Hangs up on whoever takes longer than is stated to read what was sent: an answer, or each megabyte of a file. What they did not read is thrown away at once, so
 * that nobody keeps memory or a connection of ours by reading a byte a second.
 */
@ApplicationScoped
class SlowReaders {
    private static final int FIRST_PRIORITY = 10_001;
    private static final String HANDLER_NAME = "slow-readers";

    private final Duration patience;

    SlowReaders(QuotaConfig config) {
        patience = config.reading();
    }

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST_PRIORITY);
    }

    private void guard(RoutingContext visit) {
        if (visit.request().connection() instanceof ConnectionBase connection) {
            var pipeline = connection.channel().pipeline();
            if (pipeline.get(HANDLER_NAME) == null) {
                pipeline.addFirst(HANDLER_NAME, new HangingUp(patience));
            }
        }
        visit.next();
    }

    private static final class HangingUp extends WriteTimeoutHandler {
        HangingUp(Duration patience) {
            super(patience.toMillis(), TimeUnit.MILLISECONDS);
        }

        @Override
        protected void writeTimedOut(ChannelHandlerContext reader) throws Exception {
            reader.channel().config().setOption(ChannelOption.SO_LINGER, 0);
            super.writeTimedOut(reader);
        }
    }
}
