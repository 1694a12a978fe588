package mx.vigia.platform.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import mx.vigia.platform.net.ForbiddenAddressException.Reason;
import mx.vigia.platform.net.OutboundAddressPolicy.Exemption;
import mx.vigia.platform.net.OutboundAddressPolicy.Resolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundAddressPolicyTest {
    private static final Set<Integer> HTTPS = Set.of(443);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "198.18.0.1",
                "198.19.255.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:10.0.0.1",
                "::ffff:169.254.169.254",
                "64:ff9b::7f00:1",
                "64:ff9b::a9fe:a9fe",
                "64:ff9b:1::8.8.8.8",
                "64:ff9b:0:0:1::8.8.8.8",
                "100::1",
                "2001::1",
                "2001:2::1",
                "2001:20::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:808:808::1",
                "3fff:0:1::1",
                "5f00::1",
                "fc00::1",
                "fd00::8",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void nameResolvingToANonPublicAddressIsRefused(String machine) {
        assertThat(refused("https://programa.example/a", machine).reason()).isEqualTo(Reason.NOT_PUBLIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "100.63.255.255", "172.32.0.1", "192.0.1.1", "2606:4700::1111", "64:ff9b::808:808"})
    void publicHostNameIsPinnedToItsIpAddress(String machine) throws Exception {
        var destination = policy(machine).destination("https://programa.example/a?b=c");

        assertThat(destination.machine()).isEqualTo(InetAddress.getByName(machine));
        assertThat(destination.port()).isEqualTo(443);
        assertThat(destination.path()).isEqualTo("/a?b=c");
    }

    @ParameterizedTest
    @CsvSource({
        "https://127.0.0.1/, NOT_PUBLIC",
        "https://127.1/, NO_ADDRESS",
        "https://2130706433/, NOT_PUBLIC",
        "https://0x7f000001/, NOT_PUBLIC",
        "https://0177.0.0.1/, NOT_PUBLIC",
        "https://[::1]/, NOT_PUBLIC",
        "https://[::ffff:10.0.0.1]/, NOT_PUBLIC",
        "https://[fd00::8]/, NOT_PUBLIC",
        "https://[fe80::1%25eth0]/, NOT_PUBLIC",
        "https://localhost./, NOT_PUBLIC",
        "https://metadata.google.internal/, NOT_PUBLIC",
        "https://kafka/, NOT_PUBLIC",
        "http://programa.example/, NOT_HTTPS",
        "https://programa.example:22/, PORT",
        "https://programa.example:6379/, PORT",
        "https://programa.example:0/, PORT",
        "https://ana:clave@programa.example/, NO_ADDRESS",
        "https://programa.example/#aqui, NO_ADDRESS",
        "ftp://programa.example/, NO_ADDRESS",
        "file:///etc/passwd, NO_ADDRESS",
        "gopher://programa.example/, NO_ADDRESS",
        "https:///a, NO_ADDRESS",
        "//programa.example/, NO_ADDRESS",
        "https://programa.example\\@10.0.0.1/, NO_ADDRESS",
        "https://１２７.0.0.1/, NO_ADDRESS",
        "'https://programa.example/\r\nHost: x', NO_ADDRESS",
        "javascript:alert(1), NO_ADDRESS",
    })
    void forbiddenAddressIsRefusedWhateverItResolvesTo(String address, Reason reason) {
        assertThat(refused(address, "8.8.8.8").reason()).isEqualTo(reason);
    }

    @Test
    void anyPrivateIpAddressOfAHostRefusesIt() {
        assertThat(refused("https://programa.example/", "8.8.8.8", "10.0.0.1").reason())
                .isEqualTo(Reason.NOT_PUBLIC);
        assertThat(refused("https://programa.example/", "2606:4700::1111", "::1")
                        .reason())
                .isEqualTo(Reason.NOT_PUBLIC);
    }

    @Test
    void nameIsResolvedOnceAgainstRebinding() throws Exception {
        var answers = new ArrayDeque<>(List.of("8.8.8.8", "169.254.169.254"));
        var addressPolicy = policy(host -> new InetAddress[] {machine(answers.poll())});

        var destination = addressPolicy.destination("https://programa.example/");

        assertThat(destination.machine()).isEqualTo(machine("8.8.8.8"));
        assertThat(answers).containsExactly("169.254.169.254");
        assertThat(catchThrowableOfType(
                                ForbiddenAddressException.class,
                                () -> addressPolicy.destination("https://programa.example/"))
                        .reason())
                .isEqualTo(Reason.NOT_PUBLIC);
    }

    @Test
    void unknownNameAndTooLongAddressAreDistinguished() {
        var nobody = policy(host -> {
            throw new UnknownHostException(host);
        });

        assertThat(catchThrowableOfType(
                                ForbiddenAddressException.class, () -> nobody.destination("https://programa.example/"))
                        .reason())
                .isEqualTo(Reason.UNKNOWN);
        assertThat(refused("https://programa.example/" + "a".repeat(1_000), "8.8.8.8")
                        .reason())
                .isEqualTo(Reason.NO_ADDRESS);
    }

    private static ForbiddenAddressException refused(String address, String... machines) {
        return catchThrowableOfType(
                ForbiddenAddressException.class, () -> policy(machines).destination(address));
    }

    private static OutboundAddressPolicy policy(String... machines) {
        return policy(host -> {
            var found = new InetAddress[machines.length];
            for (var at = 0; at < machines.length; at++) {
                found[at] = machine(machines[at]);
            }
            return found;
        });
    }

    private static OutboundAddressPolicy policy(Resolver resolver) {
        return new OutboundAddressPolicy(Set.of("https"), HTTPS, Exemption.none(), resolver);
    }

    private static InetAddress machine(String name) throws UnknownHostException {
        return InetAddress.getByName(name);
    }
}
