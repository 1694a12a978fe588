package mx.vigia.scraper.fetching;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.scraper.fetching.Exchange.Header;
import mx.vigia.scraper.fetching.tls.CertificatePins;
import mx.vigia.scraper.fetching.tls.IssuerCertificates;
import mx.vigia.scraper.fetching.tls.TrustEvaluator;

/**
 * Performs one exchange with one machine: connects to the exact address chosen by the policy, within limits of size and
 * time.
 */
public final class HttpExchangeClient {
    private static final int KEEP_ALIVE_SECONDS = 30;

    private final HttpClient client;
    private final OutboundAddressPolicy policy;
    private final FetchingConfig config;
    private final String agent;
    private final IntermediateCertificates chains;

    public HttpExchangeClient(
            Vertx vertx,
            OutboundAddressPolicy policy,
            String contact,
            FetchingConfig config,
            Function<IssuerCertificates, TrustEvaluator> trust) {
        var issuers = IssuerCertificates.in(config.intermediates());
        this.chains = new IntermediateCertificates(issuers);
        var connect = Math.toIntExact(config.connect().toMillis());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(connect)
                .setSslHandshakeTimeout(connect)
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxPoolSize(1)
                .setMaxHeaderSize(config.mostHeaderBytes())
                .setDecompressionSupported(false)
                .setEnabledSecureTransportProtocols(Set.of("TLSv1.2", "TLSv1.3"))
                .setTrustOptions(TrustOptions.wrap(trust.apply(issuers).withPins(CertificatePins.of(config.pins()))))
                .setVerifyHost(true));
        this.policy = policy;
        this.config = config;
        this.agent = "Vigia/1.0 (legislative lookout; +" + contact + ")";
    }

    /**
     * Sends one request; redirects are returned as responses. If a host omits its issuer's certificate, the request is
     * repeated once that is known.
     */
    public Answer exchange(OutgoingRequest request, BodyRange portion) throws FailedExchange {
        try {
            return exchangeOnce(request, portion);
        } catch (FailedExchange.Untrusted e) {
            if (chains.complete(e.chain(), this)) {
                return exchange(request, portion);
            }
            throw e;
        }
    }

    /** Sends one request, without any other. */
    Answer exchangeOnce(OutgoingRequest knock, BodyRange portion) throws FailedExchange {
        var clock = ExchangeTimeout.of(config);
        var to = clock.find(policy, knock.at());
        var requested = client.request(options(knock, to));
        try {
            var request = clock.await(requested, config.connect().multipliedBy(2), "no connection");
            var head = clock.await(send(request, knock, clock), config.headers(), "no head of an answer");
            return answer(request, head, portion.of(knock.at(), head.header("Content-Type")));
        } catch (FailedExchange e) {
            requested.onSuccess(HttpClientRequest::reset);
            throw e;
        }
    }

    private static Answer answer(HttpClientRequest request, ResponseHead head, BodyRange portion)
            throws FailedExchange {
        try (var spool = new BodyBuffer()) {
            if (head.announced() > portion.most() && !portion.cut()) {
                throw new FailedExchange.Oversize(portion.most());
            }
            if (!head.copyBody(spool, portion)) {
                request.reset();
            }
            return new Answer(head.status(), head.statusLine(), head.response().headers(), spool.takeBytes(), portion);
        } catch (ResponseBody.Stopped e) {
            throw new FailedExchange(e.getMessage(), !Thread.currentThread().isInterrupted());
        } catch (IOException e) {
            throw new FailedExchange("the answer could not be put down: " + e, false);
        }
    }

    /** Handlers are registered before the request is sent: a response without a body may be over at once. */
    private static Future<ResponseHead> send(HttpClientRequest request, OutgoingRequest knock, ExchangeTimeout clock) {
        var head = Promise.<ResponseHead>promise();
        request.response()
                .onFailure(head::tryFail)
                .onSuccess(response -> head.tryComplete(new ResponseHead(response, clock.receiveBody(response))));
        var sending = knock.posted() ? request.send(Buffer.buffer(knock.body())) : request.send();
        sending.onFailure(head::tryFail);
        return head.future();
    }

    private RequestOptions options(OutgoingRequest request, OutboundAddressPolicy.Destination to) {
        var options = new RequestOptions()
                .setMethod(request.posted() ? HttpMethod.POST : HttpMethod.GET)
                .setServer(
                        SocketAddress.inetSocketAddress(to.port(), to.machine().getHostAddress()))
                .setHost(request.at().getHost())
                .setPort(to.tls() ? 443 : 80)
                .setSsl(to.tls())
                .setURI(request.path());
        headers(request).forEach(header -> options.putHeader(header.name(), header.value()));
        return options;
    }

    /** Returns the headers sent with this request. */
    List<Header> headers(OutgoingRequest request) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        headers.put("User-Agent", agent);
        headers.put("Accept", "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5");
        headers.put("Accept-Language", "es-MX,es;q=0.9");
        headers.put("Accept-Encoding", "gzip");
        headers.putAll(request.headers());
        return headers.entrySet().stream()
                .map(header -> new Header(header.getKey(), header.getValue()))
                .toList();
    }
}
