package mx.vigia.scraper.fetching;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.ForbiddenAddressException.Reason;
import mx.vigia.platform.net.OutboundAddressPolicy;

/** The remaining time of an exchange, in its parts and as a whole. */
record ExchangeTimeout(FetchingConfig config, long deadline) {
    static ExchangeTimeout of(FetchingConfig config) {
        return new ExchangeTimeout(config, System.nanoTime() + config.longest().toNanos());
    }

    /** Resolves the address to a machine; name resolution is limited by the connect timeout. */
    OutboundAddressPolicy.Destination find(OutboundAddressPolicy policy, URI at) throws FailedExchange {
        var asking = new FutureTask<>(() -> policy.destination(at));
        Thread.ofVirtual().name("name of " + at.getHost()).start(asking);
        try {
            return asking.get(remainingNanos(config.connect()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case ForbiddenAddressException forbidden ->
                    new FailedExchange(forbidden.getMessage(), forbidden.reason() == Reason.UNKNOWN);
                default -> new FailedExchange(TlsFailureReason.words(e.getCause()), false);
            };
        } catch (TimeoutException e) {
            throw new FailedExchange(
                    "no answer to where %s is within %s".formatted(at.getHost(), config.connect()), true);
        } catch (InterruptedException e) {
            throw interruptedExchange();
        }
    }

    /** Awaits the result for at most this time. */
    <T> T await(Future<T> coming, Duration maxDuration, String lacking) throws FailedExchange {
        try {
            return coming.toCompletionStage()
                    .toCompletableFuture()
                    .get(remainingNanos(maxDuration), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw TlsFailureReason.classify(e.getCause());
        } catch (TimeoutException e) {
            throw new FailedExchange("%s within %s".formatted(lacking, maxDuration), true);
        } catch (InterruptedException e) {
            throw interruptedExchange();
        }
    }

    /** Receives the body of this response, on the thread that delivers it. */
    ResponseBody receiveBody(HttpClientResponse response) {
        return ResponseBody.of(response, Vertx.currentContext(), config.idle(), deadline);
    }

    private long remainingNanos(Duration maxDuration) {
        return Math.max(0, Math.min(maxDuration.toNanos(), deadline - System.nanoTime()));
    }

    private static FailedExchange interruptedExchange() {
        Thread.currentThread().interrupt();
        return new FailedExchange("interrupted", false);
    }
}
