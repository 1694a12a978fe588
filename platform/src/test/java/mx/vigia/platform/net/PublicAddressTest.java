package mx.vigia.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "Amazon and most others, 169.254.169.254",
        "Amazon's containers, 169.254.170.2",
        "Amazon over IPv6, fd00:ec2::254",
        "Google over IPv6, fd20:ce::254",
        "Azure, 168.63.129.16",
        "Alibaba, 100.100.100.200",
        "Oracle, 192.0.0.192",
        "Tencent, 169.254.0.23",
        "Scaleway, 169.254.42.42",
        "Scaleway over IPv6, fd00:42::42",
        "OpenStack over IPv6, fe80::a9fe:a9fe",
    })
    void addressOfACloudPlatformIsNotPublic(String platform, String address) throws UnknownHostException {
        assertThat(isPublic(address)).as(platform).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "168.63.129.16", "100.100.100.200", "192.0.0.192"})
    void noFormOfItInIpv6IsPublic(String address) throws UnknownHostException {
        var hex = hex(address);

        assertThat(isPublic("::ffff:" + address)).as("mapped").isFalse();
        assertThat(isPublic("::" + address)).as("compatible").isFalse();
        assertThat(isPublic("64:ff9b::" + hex)).as("NAT64").isFalse();
        assertThat(isPublic("64:ff9b:1::" + hex)).as("local NAT64").isFalse();
        assertThat(isPublic("2002:" + hex + "::1")).as("6to4").isFalse();
        assertThat(isPublic("2001:0:" + hex + "::1")).as("Teredo").isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "168.63.129.15",
                "168.63.129.17",
                "168.63.130.16",
                "168.64.129.16",
                "169.253.169.254",
                "100.63.100.200",
                "192.0.1.192",
                "64:ff9b::808:808",
                "2606:4700::1111"
            })
    void neighbourOfSuchAnAddressIsPublic(String address) throws UnknownHostException {
        assertThat(isPublic(address)).isTrue();
    }

    /** Returns the two groups of an IPv6 address that hold this IPv4 address. */
    private static String hex(String address) throws UnknownHostException {
        var b = InetAddress.getByName(address).getAddress();
        return "%02x%02x:%02x%02x".formatted(b[0], b[1], b[2], b[3]);
    }

    private static boolean isPublic(String address) throws UnknownHostException {
        return PublicAddress.is(InetAddress.getByName(address));
    }
}
