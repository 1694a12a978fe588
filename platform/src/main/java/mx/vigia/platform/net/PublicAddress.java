package mx.vigia.platform.net;

import java.net.Inet6Address;
import java.net.InetAddress;

/**
 * Distinguishes public machines from those of private, local or reserved networks (IANA special-purpose address
 * registries of IPv4 and IPv6).
 *
 * <p>Cloud platforms answer their machines at addresses of their own, with credentials among the answers. Nearly all
 * are in those registries: 169.254.169.254 of most platforms is link-local, fd00:ec2::254 (Amazon EC2 user guide,
 * "Access instance metadata") and fd20:ce::254 (Google Compute Engine, "View and query VM metadata") are unique local,
 * 100.100.100.200 (Alibaba Cloud ECS, "View instance metadata") is shared address space, 192.0.0.192 (Oracle Cloud) is
 * of protocol assignments. Azure's 168.63.129.16 is a public one, which the platform takes for itself (Microsoft Learn,
 * "What is IP address 168.63.129.16?").
 */
public final class PublicAddress {
    private static final int IPV4_BYTES = 4;
    private static final int NAT64_PREFIX_BYTES = 12;

    private PublicAddress() {}

    /** Whether the address is publicly routable and not local, private or reserved. */
    public static boolean is(InetAddress machine) {
        if (machine.isAnyLocalAddress()
                || machine.isLoopbackAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) {
            return false;
        }
        var bytes = machine.getAddress();
        return machine instanceof Inet6Address ? isPublicIpv6(bytes) : isPublicIpv4(bytes, 0);
    }

    private static boolean isPublicIpv4(byte[] b, int at) {
        var first = b[at] & 0xFF;
        var second = b[at + 1] & 0xFF;
        var third = b[at + 2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 168 -> !(second == 63 && third == 129 && (b[at + 3] & 0xFF) == 16); // Azure's platform
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /**
     * Accepts global unicast only: NAT64 if it leads to a public IPv4 address; no 6to4, Teredo, documentation or test
     * ranges.
     */
    private static boolean isPublicIpv6(byte[] b) {
        if (startsWith(b, 0x00, 0x64, 0xFF, 0x9B)) {
            return isWellKnownNat64(b) && isPublicIpv4(b, b.length - IPV4_BYTES);
        }
        return (b[0] & 0xE0) == 0x20
                && !startsWith(b, 0x20, 0x02)
                && !startsWith(b, 0x20, 0x01, 0x0D, 0xB8)
                && !(startsWith(b, 0x20, 0x01) && (b[2] & 0xFE) == 0) // 2001::/23, reserved for protocols
                && !(startsWith(b, 0x3F, 0xFF) && (b[2] & 0xF0) == 0); // 3fff::/20, for documentation
    }

    /**
     * Only the well-known prefix: in other NAT64 prefixes the position of the IPv4 address is unknown (RFC 6052 §2.2,
     * RFC 8215).
     */
    private static boolean isWellKnownNat64(byte[] b) {
        for (var at = IPV4_BYTES; at < NAT64_PREFIX_BYTES; at++) {
            if (b[at] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] b, int... head) {
        for (var i = 0; i < head.length; i++) {
            if ((b[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
