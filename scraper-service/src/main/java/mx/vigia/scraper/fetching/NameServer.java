package mx.vigia.scraper.fetching;

import io.vertx.core.Vertx;
import io.vertx.core.dns.DnsClient;
import io.vertx.core.dns.DnsClientOptions;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import mx.vigia.platform.net.OutboundAddressPolicy.Resolver;

/** Resolver that asks one name server (RFC 1035) every time; neither answers nor failures are cached. */
final class NameServer implements Resolver {
    private final DnsClient client;

    private NameServer(DnsClient client) {
        this.client = client;
    }

    /**
     * Creates a resolver for the server at {@code 127.0.0.1:PORT}.
     *
     * @param timeout how long a name may take; a query is abandoned after twice that time, later than its caller
     */
    static NameServer at(String address, Duration timeout, Vertx vertx) {
        var server = URI.create("dns://" + address.strip());
        if (!"127.0.0.1".equals(server.getHost()) || server.getPort() < 1) {
            throw new IllegalStateException("vigia.fetching.name-server: expected 127.0.0.1:PORT but found " + address);
        }
        return new NameServer(vertx.createDnsClient(new DnsClientOptions()
                .setHost(server.getHost())
                .setPort(server.getPort())
                .setQueryTimeout(2 * timeout.toMillis())));
    }

    @Override
    public InetAddress[] all(String host) throws UnknownHostException {
        try {
            var found = client.resolveA(host)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get();
            if (found.isEmpty()) {
                throw new UnknownHostException(host);
            }
            var machines = new InetAddress[found.size()];
            for (var i = 0; i < machines.length; i++) {
                machines[i] = InetAddress.getByName(found.get(i));
            }
            return machines;
        } catch (ExecutionException e) {
            throw unknown(host, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unknown(host, e);
        }
    }

    private static UnknownHostException unknown(String host, Throwable why) {
        var unknown = new UnknownHostException(host);
        unknown.initCause(why);
        return unknown;
    }
}
