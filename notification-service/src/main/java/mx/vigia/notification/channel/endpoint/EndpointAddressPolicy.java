package mx.vigia.notification.channel.endpoint;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.platform.net.OutboundAddressPolicy.Destination;
import mx.vigia.platform.net.OutboundAddressPolicy.Exemption;
import mx.vigia.platform.net.OutboundAddressPolicy.Resolver;

/**
 * Creates the policy of endpoint addresses: public hosts over https, in local mode also any port of a loopback host.
 */
public final class EndpointAddressPolicy {
    private EndpointAddressPolicy() {}

    @Produces
    @Singleton
    static OutboundAddressPolicy of(EndpointConfig config) {
        return of(config.ports(), config.loopback(), InetAddress::getAllByName);
    }

    /** Returns a policy with these ports and this resolver. */
    public static OutboundAddressPolicy of(Set<Integer> ports, boolean loopback, Resolver resolver) {
        Exemption exemption = loopback ? address -> loopback(address, resolver) : Exemption.none();
        return new OutboundAddressPolicy(Set.of("https"), ports, exemption, resolver);
    }

    private static Optional<Destination> loopback(URI address, Resolver resolver) throws ForbiddenAddressException {
        var machines = OutboundAddressPolicy.resolve(resolver, address.getHost());
        return Stream.of(machines).allMatch(InetAddress::isLoopbackAddress)
                ? Optional.of(new Destination(
                        address, machines[0], OutboundAddressPolicy.port(address), "https".equals(address.getScheme())))
                : Optional.empty();
    }
}
