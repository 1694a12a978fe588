package mx.vigia.platform.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostNameTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "localhost.",
                "LOCALHOST",
                "x.localhost",
                "impresora.local",
                "bd.internal",
                "router.home.arpa",
                "servidor",
                "127.0.0.1",
                "169.254.169.254",
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.1",
                "0.0.0.0",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0177.0.0.1",
                "127.0.0.0x1",
                "999.1.1.1",
                "224.0.0.1",
                "[::1]",
                "[fd00::8]",
                "[::ffff:10.0.0.1]",
                "[fe80::1%eth0]",
                "metadata",
                "instance-data",
                "instance-data.ec2.internal",
                "metadata.google.internal",
                "METADATA.google.internal.",
                "metadata.azure.internal",
                "metadata.tencentyun.com",
                "metadata.tencentyun.com.",
                "api.metadata.cloud.ibm.com",
                "metadata.exoscale.com",
                "metadata.platformequinix.com",
                "metadata.packet.net",
                "168.63.129.16",
                "[::ffff:168.63.129.16]",
                "[64:ff9b::a83f:8110]"
            })
    void privateNameIsRecognizedWithoutALookup(String host) {
        assertThat(PublicHostName.is(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "consultas.example.mx",
                "www.gob.mx",
                "201.147.98.1",
                "localhost.example.mx",
                "metadata.example.mx",
                "168.63.129.17",
                "xn--d1abbgf6aiiy.xn--p1ai"
            })
    void globalNameCountsAsPublicBeforeItIsResolved(String host) {
        assertThat(PublicHostName.is(host)).isTrue();
    }
}
