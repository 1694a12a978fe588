package mx.vigia.scraper.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Map;
import mx.vigia.platform.net.ForbiddenAddressException;
import mx.vigia.platform.net.OutboundAddressPolicy;
import mx.vigia.platform.web.PlatformConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetchingAddressPolicyTest {
    private static final Vertx VERTX = Vertx.vertx();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "203.0.113.9",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1"
            })
    void nameResolvingToAPrivateAddressIsRefused(String machine) {
        var policy = FetchingAddressPolicy.of(Map.of(), host -> new InetAddress[] {InetAddress.getByName(machine)});

        assertThatThrownBy(() -> policy.destination(URI.create("https://gaceta.example/a")))
                .isInstanceOf(ForbiddenAddressException.class)
                .hasMessageContaining("expected a public machine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"201.147.98.1", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"})
    void nameIsPinnedToItsPublicAddress(String machine) throws Exception {
        var policy = FetchingAddressPolicy.of(Map.of(), host -> new InetAddress[] {InetAddress.getByName(machine)});

        var address = URI.create("https://gaceta.example/a");
        assertThat(policy.destination(address))
                .isEqualTo(new OutboundAddressPolicy.Destination(address, InetAddress.getByName(machine), 443, true));
    }

    @Test
    void onePrivateAddressAmongSeveralIsRefused() {
        var policy =
                FetchingAddressPolicy.of(Map.of(), host -> new InetAddress[] {machine("8.8.8.8"), machine("10.0.0.1")});

        assertThatThrownBy(() -> policy.destination(URI.create("https://gaceta.example/a")))
                .isInstanceOf(ForbiddenAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://gaceta.example/a",
                "https://user:word@gaceta.example/",
                "https://gaceta.example:22/"
            })
    void onlyPlainWebAddressesAreContacted(String address) {
        var policy = FetchingAddressPolicy.of(Map.of(), host -> new InetAddress[] {machine("8.8.8.8")});

        assertThatThrownBy(() -> policy.destination(URI.create(address))).isInstanceOf(ForbiddenAddressException.class);
    }

    @Test
    void standInsAreAllowedInLocalModeOnly() throws Exception {
        var listed = TestFetchSettings.of("hosts", "gaceta.example=http://127.0.0.1:8084");

        var destination = FetchingAddressPolicy.of(listed, platformConfig(PlatformConfig.Environment.LOCAL), VERTX)
                .destination(URI.create("https://gaceta.example/a"));

        assertThat(destination.port()).isEqualTo(8084);
        assertThat(destination.machine().isLoopbackAddress()).isTrue();
        assertThatThrownBy(() ->
                        FetchingAddressPolicy.of(listed, platformConfig(PlatformConfig.Environment.PRODUCTION), VERTX))
                .hasMessageStartingWith("vigia.fetching.hosts: expected to be empty in production");
        assertThatThrownBy(() -> FetchingAddressPolicy.of(
                        TestFetchSettings.of("hosts", "gaceta.example=http://10.0.0.1:80"),
                        platformConfig(PlatformConfig.Environment.LOCAL),
                        VERTX))
                .hasMessageContaining("vigia.fetching.hosts");
    }

    @Test
    void ownNameServerIsAllowedOnlyLocallyOnThisMachine() {
        assertThatThrownBy(() -> FetchingAddressPolicy.of(
                        TestFetchSettings.of("name-server", "127.0.0.1:8084"),
                        platformConfig(PlatformConfig.Environment.PRODUCTION),
                        VERTX))
                .hasMessageStartingWith("vigia.fetching.name-server: expected to be empty in production");
        assertThatThrownBy(() -> FetchingAddressPolicy.of(
                        TestFetchSettings.of("name-server", "10.0.0.53:53"),
                        platformConfig(PlatformConfig.Environment.LOCAL),
                        VERTX))
                .hasMessage("vigia.fetching.name-server: expected 127.0.0.1:PORT but found 10.0.0.53:53");
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "10.0.0.1", "8.8.8.8"})
    void standInOnAnotherMachineIsNotContacted(String machine) {
        var listed = Map.of("gaceta.example", URI.create("https://127.0.0.1:8084"));
        var policy = FetchingAddressPolicy.of(
                new LoopbackHosts(listed, host -> new InetAddress[] {machine("127.0.0.1"), machine(machine)}),
                InetAddress::getAllByName);

        assertThatThrownBy(() -> policy.destination(URI.create("https://gaceta.example/a")))
                .isInstanceOf(ForbiddenAddressException.class)
                .hasMessageContaining("expected a loopback machine");
    }

    @Test
    void knownServiceAtAnotherPortIsContactedAndItsMachineStillChecked() throws Exception {
        var service = URI.create("https://micrositios.diputados.gob.mx:4001/graphql");
        var policy = FetchingAddressPolicy.of(Map.of(), host -> new InetAddress[] {machine("201.147.98.1")});
        var inner = FetchingAddressPolicy.of(Map.of(), host -> new InetAddress[] {machine("10.0.0.1")});

        assertThat(policy.destination(service).port()).isEqualTo(4001);
        assertThatThrownBy(() -> policy.destination(URI.create("https://gaceta.example:4001/a")))
                .hasMessageContaining("expected a port of [80, 443]");
        assertThatThrownBy(() -> inner.destination(service)).hasMessageContaining("expected a public machine");
    }

    private static InetAddress machine(String name) throws UnknownHostException {
        return InetAddress.getByName(name);
    }

    private static PlatformConfig platformConfig(PlatformConfig.Environment environment) {
        return new PlatformConfig() {
            @Override
            public Environment environment() {
                return environment;
            }

            @Override
            public URI publicOrigin() {
                return URI.create("http://localhost:8080");
            }
        };
    }
}
