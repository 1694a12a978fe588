package mx.vigia.scraper.fetching;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.platform.net.OutboundAddressPolicy.Resolver;
import mx.vigia.platform.web.PlatformConfig;

/**
 * Creates the policy that fetches follow: public machines at ports 80 and 443 and services of known sites at others, or
 * the stand-ins of local mode.
 */
public final class FetchingAddressPolicy {
    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final Set<Integer> PORTS = Set.of(80, 443);
    /** The committees of the Chamber of Deputies. */
    private static final Set<String> SERVICES = Set.of("micrositios.diputados.gob.mx:4001");

    private FetchingAddressPolicy() {}

    /** Returns the configured policy; in production mode stand-ins and a name server for them are refused. */
    static OutboundAddressPolicy of(FetchingConfig config, PlatformConfig platformConfig, Vertx vertx) {
        if (platformConfig.environment() == PlatformConfig.Environment.PRODUCTION) {
            requireEmpty("vigia.fetching.hosts", config.hosts());
            requireEmpty("vigia.fetching.name-server", config.nameServer());
        }
        return of(LoopbackHosts.of(config, vertx), InetAddress::getAllByName);
    }

    /** Creates a policy with these stand-ins, by host name. */
    public static OutboundAddressPolicy of(Map<String, URI> standIns, Resolver resolver) {
        return of(LoopbackHosts.at(standIns), resolver);
    }

    static OutboundAddressPolicy of(LoopbackHosts standIns, Resolver resolver) {
        return new OutboundAddressPolicy(SCHEMES, PORTS, standIns, resolver).allowing(SERVICES);
    }

    private static void requireEmpty(String setting, Optional<String> configured) {
        configured.filter(value -> !value.isBlank()).ifPresent(value -> {
            throw new IllegalStateException(setting + ": expected to be empty in production but found " + value);
        });
    }
}
