package mx.vigia.scraper.fetching;

import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import mx.vigia.scraper.fetching.Exchange.Header;

/** One exchange with one machine: connects to the very address the policy chose, and takes no more bytes or time than told. */
final class Wire {
    private final HttpClient client;
    private final AddressPolicy policy;
    private final String agent;

    Wire(Vertx vertx, AddressPolicy policy, String contact) {
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAliveTimeout(30)
                .setMaxPoolSize(1)
                .setMaxHeaderSize(32 * 1024)
                .setDecompressionSupported(false)
                .setVerifyHost(true));
        this.policy = policy;
        this.agent = "Vigia/1.0 (legislative lookout; +" + contact + ")";
    }

    /** Asks once; redirects are answers. */
    Answer ask(Knock knock, int mostBytes, Duration longest) throws Failed {
        try {
            return exchange(knock, policy.destination(knock.at()), mostBytes, longest);
        } catch (AddressPolicy.Forbidden e) {
            throw new Failed(e.getMessage(), false);
        } catch (UnknownHostException e) {
            throw new Failed("no such host: " + knock.at().getHost(), true);
        }
    }

    private Answer exchange(Knock knock, AddressPolicy.Destination to, int mostBytes, Duration longest) throws Failed {
        var sent = new AtomicReference<HttpClientRequest>();
        var answer = Promise.<Answer>promise();
        client.request(options(knock, to)).onFailure(answer::tryFail).onSuccess(request -> {
            sent.set(request);
            if (answer.future().isComplete()) {
                request.reset();
            } else {
                send(request, knock, answer, mostBytes);
            }
        });
        try {
            return answer.future()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            hangUp(sent);
            throw e.getCause() instanceof Failed failed ? failed : new Failed(String.valueOf(e.getCause()), true);
        } catch (TimeoutException e) {
            answer.tryFail(e);
            hangUp(sent);
            throw new Failed("no whole answer within " + longest, true);
        } catch (InterruptedException e) {
            hangUp(sent);
            Thread.currentThread().interrupt();
            throw new Failed("interrupted", false);
        }
    }

    private RequestOptions options(Knock knock, AddressPolicy.Destination to) {
        var options = new RequestOptions()
                .setMethod(knock.posted() ? HttpMethod.POST : HttpMethod.GET)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.machine().getHostAddress()))
                .setHost(knock.at().getHost())
                .setPort(to.tls() ? 443 : 80)
                .setSsl(to.tls())
                .setURI(knock.path());
        headers(knock).forEach(header -> options.putHeader(header.name(), header.value()));
        return options;
    }

    /** The headers that go out with this knock. */
    List<Header> headers(Knock knock) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", agent);
        headers.put("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5");
        headers.put("Accept-Language", "es-MX,es;q=0.9");
        headers.put("Accept-Encoding", "gzip");
        headers.putAll(knock.headers());
        return headers.entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
    }

    /** Ears first, then the question: an answer without a body may be over before anybody listens. */
    private static void send(HttpClientRequest request, Knock knock, Promise<Answer> answer, int mostBytes) {
        request.response()
                .onFailure(answer::tryFail)
                .onSuccess(response -> listen(request, response, answer, mostBytes));
        var sending = knock.posted() ? request.send(Buffer.buffer(knock.body())) : request.send();
        sending.onFailure(answer::tryFail);
    }

    private static void listen(
            HttpClientRequest request, HttpClientResponse response, Promise<Answer> answer, int mostBytes) {
        var bytes = Buffer.buffer();
        response.exceptionHandler(
                cut -> answer.tryFail(new Failed("the answer was cut short: " + cut.getMessage(), true)));
        response.handler(chunk -> {
            if (bytes.length() + chunk.length() > mostBytes) {
                answer.tryFail(new Failed.Oversize(mostBytes));
                request.reset();
            } else {
                bytes.appendBuffer(chunk);
            }
        });
        response.endHandler(end -> answer.tryComplete(
                new Answer(response.statusCode(), line(response), response.headers(), bytes.getBytes())));
    }

    /** The status line as it came (RFC 9112, 4), whose last word may be missing. */
    private static String line(HttpClientResponse response) {
        var version = response.version() == HttpVersion.HTTP_1_0 ? "HTTP/1.0" : "HTTP/1.1";
        var reason = response.statusMessage() == null ? "" : response.statusMessage();
        return "%s %d %s".formatted(version, response.statusCode(), reason);
    }

    private static void hangUp(AtomicReference<HttpClientRequest> sent) {
        var request = sent.get();
        if (request != null) {
            request.reset();
        }
    }
}
