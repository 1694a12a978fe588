package mx.vigia.scraper.fetching;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.platform.HouseConfig;
import mx.vigia.platform.net.PublicAddress;

/** Decides which machine an address may lead to: a public one, or a loopback one that was listed by name for a local house. */
final class AddressPolicy {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final StandIns standIns;
    private final Resolver resolver;

    AddressPolicy(Map<String, URI> listed, Resolver resolver) {
        this(StandIns.at(listed), resolver);
    }

    AddressPolicy(StandIns standIns, Resolver resolver) {
        this.standIns = standIns;
        this.resolver = resolver;
    }

    /** The policy of this house; one of production that lists loopback hosts, or asks a name server of its own for them, does not start. */
    static AddressPolicy of(FetchingConfig config, HouseConfig house, Vertx vertx) {
        if (house.environment() == HouseConfig.Environment.PRODUCTION) {
            refuse("vigia.fetching.hosts", config.hosts());
            refuse("vigia.fetching.name-server", config.nameServer());
        }
        return new AddressPolicy(StandIns.of(config, vertx), InetAddress::getAllByName);
    }

    private static void refuse(String setting, Optional<String> told) {
        told.filter(value -> !value.isBlank()).ifPresent(value -> {
            throw new IllegalStateException(setting + ": expected to be empty in production but found " + value);
        });
    }

    /** Where to connect for this address, decided once, so that the name cannot lead elsewhere a moment later. */
    Destination destination(URI address) throws Forbidden, UnknownHostException {
        var scheme = address.getScheme() == null ? "" : address.getScheme();
        if (!List.of("http", "https").contains(scheme) || address.getHost() == null || address.getUserInfo() != null) {
            throw new Forbidden("expected an http(s) address without credentials but found " + address);
        }
        var standIn = standIns.of(address.getHost());
        if (standIn.isPresent()) {
            return standIn.get();
        }
        var tls = scheme.equals("https");
        var port = address.getPort() > 0 ? address.getPort() : tls ? HTTPS : HTTP;
        if (port != HTTPS && port != HTTP) {
            throw new Forbidden("expected port 80 or 443 but found " + port);
        }
        return new Destination(publicOnly(address.getHost()), port, tls);
    }

    private InetAddress publicOnly(String host) throws Forbidden, UnknownHostException {
        var all = resolver.all(host);
        for (var machine : all) {
            if (!PublicAddress.is(machine)) {
                throw new Forbidden(
                        "expected a public machine behind " + host + " but found " + machine.getHostAddress());
            }
        }
        return all[0];
    }

    /** A machine, a port, and whether the talk is encrypted. */
    record Destination(InetAddress machine, int port, boolean tls) {}

    /** Turns a name into machines. */
    interface Resolver {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** An address we must not knock at. */
    static final class Forbidden extends Exception {
        private static final long serialVersionUID = 1L;

        Forbidden(String why) {
            super(why);
        }
    }
}
