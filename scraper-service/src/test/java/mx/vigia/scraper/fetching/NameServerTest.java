package mx.vigia.scraper.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NameServerTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final String HOST = "gaceta.example";
    private static final byte NXDOMAIN = 3;
    private static final byte SERVFAIL = 2;
    private static final byte NOTHING = 0;

    /** What is said to each question: that it is this machine where nothing is left. */
    private final Deque<Byte> codes = new ConcurrentLinkedDeque<>();

    private DatagramSocket server;
    private NameServer names;

    @BeforeEach
    void listen() throws IOException {
        server = new DatagramSocket(0, InetAddress.getLoopbackAddress());
        names = NameServer.at("127.0.0.1:" + server.getLocalPort(), Duration.ofSeconds(5), VERTX);
        Thread.ofVirtual().start(this::answerAll);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void hostResolvesToTheServersAnswer() throws Exception {
        assertThat(names.all(HOST)).containsExactly(InetAddress.getByName("127.0.0.1"));
    }

    @Test
    void unstableNameIsResolvedEachTime() throws Exception {
        codes.addAll(List.of(NXDOMAIN, SERVFAIL));

        assertThatThrownBy(() -> names.all(HOST)).isInstanceOf(UnknownHostException.class);
        assertThatThrownBy(() -> names.all(HOST)).isInstanceOf(UnknownHostException.class);
        assertThat(names.all(HOST)).hasSize(1);
    }

    @Test
    void lateAnswerIsANamedConnectionFailure() {
        codes.add(NOTHING);
        var stands = new LoopbackHosts(Map.of(HOST, URI.create("https://127.0.0.1:8084")), names);
        var policy = FetchingAddressPolicy.of(stands, InetAddress::getAllByName);
        var config = TestFetchSettings.of("connect", "100ms");

        assertThatThrownBy(() -> ExchangeTimeout.of(config).find(policy, URI.create("https://" + HOST + "/")))
                .isInstanceOfSatisfying(FailedExchange.class, failed -> {
                    assertThat(failed.isRetryable()).isTrue();
                    assertThat(failed).hasMessage("no answer to where gaceta.example is within PT0.1S");
                });
    }

    private void answerAll() {
        try {
            while (!server.isClosed()) {
                var question = new DatagramPacket(new byte[512], 512);
                server.receive(question);
                var code = codes.poll();
                if (code == null || code != NOTHING) {
                    server.send(answer(question, code == null ? 0 : code));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    /**
     * The question sent back as an answer, with this machine behind it where there is nothing wrong (RFC 1035, 4.1).
     */
    private static DatagramPacket answer(DatagramPacket question, int code) {
        var address = new byte[] {(byte) 0xC0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, 127, 0, 0, 1};
        var all = ByteBuffer.allocate(question.getLength() + address.length);
        all.put(question.getData(), 0, question.getLength());
        all.put(2, (byte) 0x85).put(3, (byte) (0x80 | code)).putShort(6, (short) (code == 0 ? 1 : 0));
        if (code == 0) {
            all.put(address);
        }
        return new DatagramPacket(all.array(), all.position(), question.getSocketAddress());
    }
}
