package mx.vigia.notification.endpoint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import mx.vigia.platform.net.PublicAddress;
import mx.vigia.platform.net.PublicHostName;

/** Decides which machine an address of an endpoint may lead to: a public one, at an encrypted port; for a local house also one on loopback. */
@ApplicationScoped
public class AddressPolicy {
    static final int LONGEST = 1_000;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final Set<Integer> ports;
    private final boolean loopback;
    private final Resolver resolver;

    @Inject
    AddressPolicy(EndpointConfig config) {
        this(config.ports(), config.loopback(), InetAddress::getAllByName);
    }

    /** A policy that asks this resolver. */
    public AddressPolicy(Set<Integer> ports, boolean loopback, Resolver resolver) {
        this.ports = Set.copyOf(ports);
        this.loopback = loopback;
        this.resolver = resolver;
    }

    /**
     * Where to connect for this address, decided once: whoever connects goes to that machine and asks no name server again, so that the name
     * cannot lead elsewhere a moment later.
     */
    public Target target(String address) throws Forbidden {
        var uri = parsed(address);
        if (!loopback) {
            refuseUnsafe(uri); // before any name server is asked
        }
        var machines = machines(uri.getHost());
        if (loopback && Stream.of(machines).allMatch(InetAddress::isLoopbackAddress)) {
            return new Target(uri, machines[0], port(uri), isEncrypted(uri));
        }
        refuseUnsafe(uri);
        if (!PublicHostName.is(uri.getHost()) || !Stream.of(machines).allMatch(PublicAddress::is)) {
            throw new Forbidden(Wrong.NOT_PUBLIC, uri.getHost());
        }
        return new Target(uri, machines[0], port(uri), true);
    }

    private void refuseUnsafe(URI uri) throws Forbidden {
        if (!isEncrypted(uri)) {
            throw new Forbidden(Wrong.NOT_HTTPS, uri.getScheme());
        }
        if (!ports.contains(port(uri))) {
            throw new Forbidden(Wrong.PORT, Integer.toString(port(uri)));
        }
    }

    private static URI parsed(String address) throws Forbidden {
        try {
            var uri = new URI(address);
            if (address.length() > LONGEST
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || !("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                throw new Forbidden(Wrong.NO_ADDRESS, address);
            }
            return uri;
        } catch (URISyntaxException e) {
            throw new Forbidden(Wrong.NO_ADDRESS, address);
        }
    }

    private InetAddress[] machines(String host) throws Forbidden {
        try {
            var machines = resolver.all(host);
            if (machines.length > 0) {
                return machines;
            }
        } catch (UnknownHostException e) {
            throw new Forbidden(Wrong.UNKNOWN, host);
        }
        throw new Forbidden(Wrong.UNKNOWN, host);
    }

    private static boolean isEncrypted(URI uri) {
        return "https".equals(uri.getScheme());
    }

    private static int port(URI uri) {
        return uri.getPort() >= 0 ? uri.getPort() : isEncrypted(uri) ? HTTPS : HTTP;
    }

    /** Turns a name into machines. */
    @FunctionalInterface
    public interface Resolver {
        InetAddress[] all(String host) throws UnknownHostException;
    }

    /** The machine to connect to, and what to ask it for. */
    public record Target(URI address, InetAddress machine, int port, boolean tls) {
        /** What stands behind the name of the machine. */
        public String path() {
            var path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
        }
    }

    /** What is wrong with an address. */
    public enum Wrong {
        /** It is no web address, or it is too long, or has a name and password, or a fragment. */
        NO_ADDRESS,
        NOT_HTTPS,
        PORT,
        /** It leads, or one of its machines does, to us or to a network that is nobody else's. */
        NOT_PUBLIC,
        /** No name server knows it. */
        UNKNOWN
    }

    /** An address we must not knock at, or cannot. */
    public static final class Forbidden extends Exception {
        private static final long serialVersionUID = 1L;
        private final Wrong wrong;
        private final String found;

        Forbidden(Wrong wrong, String found) {
            super(wrong.name());
            this.wrong = wrong;
            this.found = found == null ? "" : found;
        }

        public Wrong wrong() {
            return wrong;
        }

        /** What of it is wrong. */
        public String found() {
            return found;
        }
    }
}
