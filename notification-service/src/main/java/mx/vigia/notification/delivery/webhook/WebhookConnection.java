package mx.vigia.notification.delivery.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import mx.vigia.notification.channel.endpoint.EndpointConfig;
import mx.vigia.platform.net.OutboundAddressPolicy.Destination;

/**
 * Posts to exactly the host that the policy resolved, under the requested name; follows no redirects, and reads no more
 * bytes or time than configured.
 */
@ApplicationScoped
class WebhookConnection {
    static final int MAX_BODY_BYTES = 16_384;
    private static final int MAX_HEADER_BYTES = 16_384;
    private static final int MAX_CONNECTIONS = 512;
    private static final String USER_AGENT = "Vigia/1.0 (legislative lookout)";

    private final HttpClient client;
    private final Duration timeout;

    @Inject
    WebhookConnection(Vertx vertx, EndpointConfig config) {
        this(vertx, config.timeout(), new HttpClientOptions());
    }

    /** Creates a connection; the options contain the trusted certificates. */
    WebhookConnection(Vertx vertx, Duration timeout, HttpClientOptions options) {
        this.timeout = timeout;
        this.client = vertx.createHttpClient(options.setKeepAlive(false)
                .setConnectTimeout(Math.toIntExact(timeout.toMillis()))
                .setMaxHeaderSize(MAX_HEADER_BYTES)
                .setMaxPoolSize(MAX_CONNECTIONS)
                .setDecompressionSupported(false)
                .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"))
                .setVerifyHost(true));
    }

    /** Sends one request. */
    Answer post(Destination to, Map<String, String> headers, byte[] body) throws Unanswered {
        var answer = new CompletableFuture<Answer>();
        client.request(options(to, headers))
                .onFailure(answer::completeExceptionally)
                .onSuccess(request -> {
                    answer.whenComplete((come, trouble) -> request.reset());
                    request.response()
                            .onFailure(answer::completeExceptionally)
                            .onSuccess(response -> readResponse(response, answer));
                    request.send(Buffer.buffer(body)).onFailure(answer::completeExceptionally);
                });
        return awaited(answer);
    }

    private Answer awaited(CompletableFuture<Answer> answer) throws Unanswered {
        try {
            return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(false);
            throw new Unanswered("no whole answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            throw new Unanswered(describe(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            answer.cancel(false);
            throw new Unanswered("the service is stopping");
        }
    }

    /** Reads the response until its end, or until the limit: what matters is in the head. */
    private static void readResponse(HttpClientResponse response, CompletableFuture<Answer> answer) {
        var stated = Buffer.buffer();
        response.exceptionHandler(answer::completeExceptionally);
        response.handler(piece -> {
            stated.appendBuffer(piece.slice(0, Math.min(piece.length(), MAX_BODY_BYTES - stated.length())));
            if (stated.length() >= MAX_BODY_BYTES) {
                answer.complete(answer(response, stated));
            }
        });
        response.endHandler(end -> answer.complete(answer(response, stated)));
    }

    private static Answer answer(HttpClientResponse response, Buffer stated) {
        return new Answer(
                response.statusCode(),
                Optional.ofNullable(response.getHeader("Retry-After")).orElse(""),
                stated.toString(StandardCharsets.UTF_8));
    }

    private static RequestOptions options(Destination to, Map<String, String> headers) {
        var options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.machine().getHostAddress()))
                .setHost(to.address().getHost())
                .setPort(to.port())
                .setSsl(to.tls())
                .setURI(to.path())
                .setFollowRedirects(false)
                .putHeader("User-Agent", USER_AGENT)
                .putHeader("Content-Type", "application/json");
        headers.forEach(options::putHeader);
        return options;
    }

    private static String describe(Throwable trouble) {
        return trouble.getClass().getSimpleName() + ": " + trouble.getMessage();
    }

    /** The head of a response, and the beginning of its body. */
    record Answer(int status, String retryAfter, String says) {}

    /** There was no valid response. */
    static final class Unanswered extends Exception {
        private static final long serialVersionUID = 1L;

        Unanswered(String why) {
            super(why);
        }
    }
}
