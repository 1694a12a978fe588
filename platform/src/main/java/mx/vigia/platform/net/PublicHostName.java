package mx.vigia.platform.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Distinguishes public host names from those that by themselves name our machine or a private network. */
public final class PublicHostName {
    /**
     * Suffixes of names that lead into a private network or to the machine itself (RFC 6761, RFC 6762, ICANN
     * 2024-07-29).
     */
    private static final Set<String> PRIVATE_SUFFIXES =
            Set.of("localhost", "local", "localdomain", "internal", "intranet", "lan");

    /**
     * Names under which cloud platforms answer their machines and that have no such suffix, from the documentation of
     * Tencent Cloud, IBM Cloud, Exoscale and Equinix Metal (two names).
     */
    private static final Set<String> METADATA_NAMES = Set.of(
            "metadata.tencentyun.com",
            "api.metadata.cloud.ibm.com",
            "metadata.exoscale.com",
            "metadata.platformequinix.com",
            "metadata.packet.net");

    private static final Pattern IPV4_PATTERN =
            Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.|$)){4}");

    private PublicHostName() {}

    /**
     * Whether the name itself is public, not that of our machine or a private network. The address it resolves to is
     * checked when it is requested.
     */
    public static boolean is(String host) {
        var name = host.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
        var last = name.substring(name.lastIndexOf('.') + 1);
        if (name.startsWith("[") || last.matches("\\d+|0x[0-9a-f]*")) {
            return isPublicNumber(name);
        }
        return name.contains(".")
                && !PRIVATE_SUFFIXES.contains(last)
                && !name.endsWith(".home.arpa")
                && !METADATA_NAMES.contains(name);
    }

    /**
     * Accepts an IPv6 address in brackets or four decimal numbers separated by dots; any other spelling of an IPv4
     * address only serves to hide one.
     */
    private static boolean isPublicNumber(String name) {
        try {
            return (name.startsWith("[") || IPV4_PATTERN.matcher(name).matches())
                    && PublicAddress.is(InetAddress.getByName(name));
        } catch (UnknownHostException noAddress) {
            return false;
        }
    }
}
