package mx.vigia.local.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.local.stack.Ports;
import mx.vigia.local.stack.ServerReadiness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caddy in front of two replicas of one service, of which one fails. */
class DeadReplicaTest {
    private static final int REQUESTS = 60;

    private final Vertx vertx = Vertx.vertx();
    private final Ports replicas = Ports.findFree();
    private final Ports caddys = Ports.findFree();
    private final AtomicInteger taken = new AtomicInteger();

    @TempDir
    private Path folder;

    private Caddy caddy;

    @BeforeEach
    void assumeCaddy() {
        assumeTrue(Caddy.onThisMachine().isPresent(), "Caddy is not on this machine: apt-get install caddy");
    }

    private void openCaddy() throws IOException {
        var analysis = List.of(replicas.analysis(), replicas.scraper());
        caddy = Caddy.beforeReplicas(
                Path.of("../.."), caddys.frontDoor(), caddys.analysis(), Map.of("analysis", analysis), folder);
    }

    @AfterEach
    void close() {
        vertx.close();
        if (caddy != null) {
            caddy.close();
        }
    }

    @Test
    void readsSucceedWhenAReplicaIsDead() throws IOException {
        EchoServer.listen(vertx, "analysis", replicas.analysis());
        openCaddy();

        assertThat(statuses("GET", "")).hasSize(REQUESTS).containsOnly("200");
    }

    @Test
    void writesSucceedOnceTheDeadReplicaIsDetected() throws IOException {
        EchoServer.listen(vertx, "analysis", replicas.analysis());
        openCaddy();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> statuses("POST", "x").stream().allMatch("200"::equals));

        assertThat(statuses("POST", "x")).hasSize(REQUESTS).containsOnly("200");
    }

    @Test
    void readsSucceedWhileAReplicaBreaksConnections() throws IOException {
        EchoServer.listen(vertx, "analysis", replicas.analysis());
        breakConnections(replicas.scraper());
        openCaddy();

        assertThat(statuses("GET", "")).hasSize(REQUESTS).containsOnly("200");
        assertThat(taken).hasPositiveValue();
    }

    @Test
    void possiblyReceivedWriteIsNotRetried() throws IOException {
        breakConnections(replicas.analysis());
        breakConnections(replicas.scraper());
        openCaddy();

        assertThat(ask("POST", "x")).startsWith("HTTP/1.1 503");
        assertThat(taken).hasValue(1);
    }

    @Test
    void abortedUploadDoesNotDisableAReplica() throws IOException {
        EchoServer.listen(vertx, "analysis", replicas.analysis());
        EchoServer.listen(vertx, "analysis", replicas.scraper());
        openCaddy();
        for (var n = 0; n < 4; n++) {
            try (var sender = new Socket("127.0.0.1", caddys.frontDoor())) {
                sender.getOutputStream()
                        .write("POST /bills HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nx"
                                .getBytes(UTF_8));
            }
        }

        assertThat(statuses("POST", "x")).hasSize(REQUESTS).containsOnly("200");
    }

    private List<String> statuses(String method, String body) throws IOException {
        var statuses = new ArrayList<String>();
        for (var n = 0; n < REQUESTS; n++) {
            statuses.add(ask(method, body).split(" ", 3)[1]);
        }
        return statuses;
    }

    private String ask(String method, String body) throws IOException {
        return EchoServer.answer(
                caddys.frontDoor(), method, "/api/v1/bills", "Content-Length: " + body.length() + "\r\n", body);
    }

    /** A replica that is alive, but breaks the connection of each request. */
    private void breakConnections(int port) {
        var server = vertx.createHttpServer().requestHandler(request -> {
            if (request.path().equals("/q/health/live")) {
                request.response().end();
                return;
            }
            taken.incrementAndGet();
            request.connection().close();
        });
        ServerReadiness.await(server.listen(port, "127.0.0.1"), "a replica that breaks connections");
    }
}
