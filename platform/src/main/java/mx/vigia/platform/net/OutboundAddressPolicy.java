package mx.vigia.platform.net;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.net.ForbiddenAddressException.Reason;

/**
 * Guards outbound requests against SSRF (server-side request forgery): addresses given by others may lead only to
 * public machines, never to a loopback, private or reserved address.
 *
 * <p>The host name is resolved once, and the machine found is part of the {@link Destination}. Connect to that machine
 * and do not resolve the name again: a second answer could be a private address (DNS rebinding).
 */
public final class OutboundAddressPolicy {
    /** Maximum number of characters of an address entered by a person or program. */
    public static final int MAX_ADDRESS_LENGTH = 1_000;

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Set<String> schemes;
    private final Set<Integer> ports;
    private final Set<String> services;
    private final Exemption exemption;
    private final Resolver resolver;

    /**
     * Creates a policy.
     *
     * @param schemes allowed schemes: {@code https}, or also {@code http}
     * @param ports allowed ports
     * @param exemption finds addresses to which these rules do not apply
     * @param resolver resolves host names
     */
    public OutboundAddressPolicy(Set<String> schemes, Set<Integer> ports, Exemption exemption, Resolver resolver) {
        this(schemes, ports, Set.of(), exemption, resolver);
    }

    private OutboundAddressPolicy(
            Set<String> schemes, Set<Integer> ports, Set<String> services, Exemption exemption, Resolver resolver) {
        this.schemes = Set.copyOf(schemes);
        this.ports = Set.copyOf(ports);
        this.services = Set.copyOf(services);
        this.exemption = exemption;
        this.resolver = resolver;
    }

    /** Returns the same policy, which also allows these services, such as {@code api.example.org:8443}. */
    public OutboundAddressPolicy allowing(Set<String> hostsAndPorts) {
        return new OutboundAddressPolicy(schemes, ports, hostsAndPorts, exemption, resolver);
    }

    /**
     * Returns where to connect for this address as entered. It may have no fragment and at most
     * {@value #MAX_ADDRESS_LENGTH} characters.
     */
    public Destination destination(String address) throws ForbiddenAddressException {
        try {
            var uri = new URI(address);
            if (address.length() > MAX_ADDRESS_LENGTH || uri.getRawFragment() != null) {
                throw noAddress(address);
            }
            return destination(uri);
        } catch (URISyntaxException e) {
            throw noAddress(address);
        }
    }

    /** Returns where to connect for this address. */
    public Destination destination(URI address) throws ForbiddenAddressException {
        if (address.getHost() == null
                || address.getRawUserInfo() != null
                || !("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
            throw noAddress(address.toString());
        }
        var exempt = exemption.find(address);
        if (exempt.isPresent()) {
            return exempt.get();
        }
        requireSafe(address); // before any name server is queried
        return new Destination(address, publicMachine(address.getHost()), port(address), isEncrypted(address));
    }

    /** Returns all machines behind a host, at least one. */
    public static InetAddress[] resolve(Resolver resolver, String host) throws ForbiddenAddressException {
        try {
            var machines = resolver.all(host);
            if (machines.length > 0) {
                return machines;
            }
        } catch (UnknownHostException e) {
            throw unknown(host);
        }
        throw unknown(host);
    }

    /** Returns the port of a web address, by default that of its scheme. */
    public static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : isEncrypted(address) ? HTTPS : HTTP;
    }

    private static boolean isEncrypted(URI address) {
        return "https".equals(address.getScheme());
    }

    private void requireSafe(URI address) throws ForbiddenAddressException {
        if (!schemes.contains(address.getScheme())) {
            throw new ForbiddenAddressException(
                    Reason.NOT_HTTPS, address.getScheme(), "expected https but found " + address.getScheme());
        }
        if (!ports.contains(port(address)) && !services.contains(address.getHost() + ":" + port(address))) {
            throw new ForbiddenAddressException(
                    Reason.PORT,
                    Integer.toString(port(address)),
                    "expected a port of " + new TreeSet<>(ports) + " but found " + port(address));
        }
    }

    private InetAddress publicMachine(String host) throws ForbiddenAddressException {
        var machines = resolve(resolver, host);
        if (!PublicHostName.is(host)) {
            throw notPublic(host, host);
        }
        for (var machine : machines) {
            if (!PublicAddress.is(machine)) {
                throw notPublic(host, machine.getHostAddress());
            }
        }
        return machines[0];
    }

    private static ForbiddenAddressException noAddress(String address) {
        return new ForbiddenAddressException(
                Reason.NO_ADDRESS, address, "expected an http(s) address without credentials but found " + address);
    }

    private static ForbiddenAddressException notPublic(String host, String found) {
        return new ForbiddenAddressException(
                Reason.NOT_PUBLIC, host, "expected a public machine behind " + host + " but found " + found);
    }

    private static ForbiddenAddressException unknown(String host) {
        return new ForbiddenAddressException(Reason.UNKNOWN, host, "no such host: " + host);
    }

    /** Resolves host names. */
    @FunctionalInterface
    public interface Resolver {
        /** Returns all machines behind this name. */
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** Finds the machine of an address that is exempt from the rules, such as a loopback machine in local mode. */
    @FunctionalInterface
    public interface Exemption {
        /** Returns the destination of an exempt address; empty if the rules apply. */
        Optional<Destination> find(URI address) throws ForbiddenAddressException;

        /** Returns an exemption that matches nothing: the rules apply to every address. */
        static Exemption none() {
            return address -> Optional.empty();
        }
    }

    /**
     * The machine to connect to, resolved once.
     *
     * @param address the address to request from it
     * @param tls whether the connection is encrypted
     */
    public record Destination(URI address, InetAddress machine, int port, boolean tls) {
        /** Returns the path and query of the address, as in a request line. */
        public String path() {
            var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        }
    }
}
