package mx.vigia.scraper.fetching;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.ForbiddenAddressException.Reason;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.platform.net.OutboundAddressPolicy.Destination;
import mx.vigia.platform.net.OutboundAddressPolicy.Resolver;

/**
 * Loopback servers that stand in for real hosts in local mode.
 *
 * @param listed scheme, machine and port by host name
 * @param names the resolver of listed hosts
 */
record LoopbackHosts(Map<String, URI> listed, Resolver names) implements OutboundAddressPolicy.Exemption {
    LoopbackHosts {
        listed = Map.copyOf(listed);
    }

    /** Creates an exemption with the exact machines of the list. */
    static LoopbackHosts at(Map<String, URI> listed) {
        return new LoopbackHosts(
                listed, host -> InetAddress.getAllByName(listed.get(host).getHost()));
    }

    /** Returns the configured stand-ins; a configured name server resolves their machines. */
    static LoopbackHosts of(FetchingConfig config, Vertx vertx) {
        var listed = new HashMap<String, URI>();
        config.hosts()
                .ifPresent(list -> Arrays.stream(list.split(","))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .map(entry -> entry.split("=", 2))
                        .forEach(pair -> listed.put(pair[0].strip(), parseLoopbackTarget(pair))));
        return config.nameServer()
                .map(server -> new LoopbackHosts(listed, NameServer.at(server, config.connect(), vertx)))
                .orElseGet(() -> at(listed));
    }

    /** Returns where to connect for this address, if its host is listed. */
    @Override
    public Optional<Destination> find(URI address) throws ForbiddenAddressException {
        var stand = listed.get(address.getHost());
        return stand == null
                ? Optional.empty()
                : Optional.of(new Destination(
                        address,
                        resolveLoopback(address.getHost()),
                        stand.getPort(),
                        "https".equals(stand.getScheme())));
    }

    private InetAddress resolveLoopback(String host) throws ForbiddenAddressException {
        var all = OutboundAddressPolicy.resolve(names, host);
        for (var machine : all) {
            if (!machine.isLoopbackAddress()) {
                throw new ForbiddenAddressException(
                        Reason.NOT_PUBLIC,
                        host,
                        "expected a loopback machine behind " + host + ", which is listed, but found "
                                + machine.getHostAddress());
            }
        }
        return all[0];
    }

    private static URI parseLoopbackTarget(String[] pair) {
        var target = pair.length == 2 ? URI.create(pair[1].strip()) : URI.create("");
        var host = target.getHost();
        if (host == null
                || target.getPort() < 1
                || !List.of("127.0.0.1", "localhost", "[::1]").contains(host)) {
            throw new IllegalStateException(
                    "vigia.fetching.hosts: expected host=http://127.0.0.1:PORT but found " + String.join("=", pair));
        }
        return target;
    }
}
