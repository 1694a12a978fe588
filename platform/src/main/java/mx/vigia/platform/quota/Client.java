package mx.vigia.platform.quota;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;
import mx.vigia.platform.access.Caller;

/**
 * Whom a quota is for: a token, a person, or where neither is known a network address. Of IPv6 that is the first half, since one client is given
 * all of the other.
 *
 * @param key who it is, among all others
 */
record Client(Policy policy, String key) {
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV4_BYTES = 4;

    /** The quotas there are, by the names under which answers tell of them. */
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

    /** What is no address is all the same one. */
    private static String networkOf(String address) {
        var bytes = NetUtil.createByteArrayFromIpAddressString(address);
        if (bytes == null) {
            return "unknown";
        }
        var length = bytes.length == IPV4_BYTES ? IPV4_BYTES : IPV6_NETWORK_BYTES;
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
    }
}
