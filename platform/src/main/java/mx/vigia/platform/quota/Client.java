package mx.vigia.platform.quota;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import mx.vigia.platform.access.Caller;

/**
 * The holder of a quota: a token, a person, or for unknown callers a network address. For IPv6 that is the first half
 * of the address, since one client is given all of the other half.
 *
 * @param key its key, unique among all clients
 */
record Client(Policy policy, String key) {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    /** The quota policies, by their names in responses. */
    enum Policy {
        PUBLIC("public"),
        TOKEN("token"),
        PERSON("person");

        private final String written;

        Policy(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }
    }

    static Client of(Caller caller, String address) {
        if (caller.isToken()) {
            return new Client(Policy.TOKEN, caller.token());
        }
        return caller.signedIn()
                ? new Client(Policy.PERSON, caller.subject().toString())
                : new Client(Policy.PUBLIC, networkOf(address));
    }

    /** Returns the network part; everything that is not an address shares one value. */
    private static String networkOf(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "unknown";
        }
        var length = bytes.length == IPV4_BYTES ? IPV4_BYTES : IPV6_NETWORK_BYTES;
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
    }
}
