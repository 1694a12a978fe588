package mx.vigia.local.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mx.vigia.local.stack.Ports;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Caddy behind another proxy, such as the ingress of a cluster, at which TLS ends. */
class CaddyBehindProxyTest {
    private static final String SAID_BY_THE_PROXY = "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n";
    private static final Vertx VERTX = Vertx.vertx();
    private static final Ports OWNERS = Ports.findFree();

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() {
        EchoServer.listen(VERTX, "analysis", OWNERS.analysis());
    }

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void addressAndSchemeOfAPersonAreKept() throws IOException {
        assertThat(answerOfCaddyBehind("10.0.0.0/8 127.0.0.0/8")).contains("for=203.0.113.9, 127.0.0.1 proto=https");
    }

    @Test
    void proxyOfAnotherNetIsNotBelieved() throws IOException {
        assertThat(answerOfCaddyBehind("10.0.0.0/8")).contains("for=127.0.0.1 proto=http ");
    }

    private String answerOfCaddyBehind(String nets) throws IOException {
        assumeTrue(Caddy.onThisMachine().isPresent(), "Caddy is not on this machine: apt-get install caddy");
        var ports = Ports.findFree();
        var replicas = Map.of("analysis", List.of(OWNERS.analysis()));
        try (var caddy = Caddy.behind(nets, Path.of("../.."), ports.frontDoor(), ports.scraper(), replicas, folder)) {
            assertThat(caddy.process().isAlive()).isTrue();
            return EchoServer.answer(ports.frontDoor(), "GET", "/api/v1/bills", SAID_BY_THE_PROXY, "");
        }
    }
}
