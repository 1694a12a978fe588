package mx.vigia.notification.delivery.webhook;

import static mx.vigia.notification.TestTimeout.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import mx.vigia.platform.net.OutboundAddressPolicy.Destination;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** TLS to the pinned IP address under the requested host name, whatever that name resolves to by now. */
class WebhookConnectionTest {
    private static final Vertx VERTX = Vertx.vertx();
    private static final Path KEYS = keys();

    @AfterAll
    static void closeVertx() {
        VERTX.close();
    }

    @Test
    void pinnedAddressIsUsedWithTheNameInSniAndHost() throws Exception {
        var received = new CopyOnWriteArrayList<String>();
        var port = serve(received);
        var connection = new WebhookConnection(VERTX, SOON, new HttpClientOptions().setTrustOptions(serverKeys()));

        var answer =
                connection.post(target("programa.example", port), Map.of("webhook-id", "x"), new byte[] {'{', '}'});

        assertThat(answer.status()).isEqualTo(204);
        assertThat(received).containsExactly("programa.example programa.example:" + port);
    }

    @Test
    void certificateOfAnotherNameOrUnknownIssuerIsRejected() throws Exception {
        var port = serve(new CopyOnWriteArrayList<>());
        var trusting = new WebhookConnection(VERTX, SOON, new HttpClientOptions().setTrustOptions(serverKeys()));
        var usual = new WebhookConnection(VERTX, SOON, new HttpClientOptions());

        assertThatThrownBy(() -> trusting.post(target("otro.example", port), Map.of(), new byte[0]))
                .isInstanceOf(WebhookConnection.Unanswered.class);
        assertThatThrownBy(() -> usual.post(target("programa.example", port), Map.of(), new byte[0]))
                .isInstanceOf(WebhookConnection.Unanswered.class);
    }

    private static Destination target(String host, int port) throws Exception {
        return new Destination(
                URI.create("https://" + host + ":" + port + "/hook"), InetAddress.getByName("127.0.0.1"), port, true);
    }

    private static int serve(List<String> received) throws Exception {
        var server = VERTX.createHttpServer(new HttpServerOptions()
                        .setHost("127.0.0.1")
                        .setSsl(true)
                        .setSni(true)
                        .setKeyCertOptions(serverKeys()))
                .requestHandler(request -> {
                    received.add(request.connection().indicatedServerName() + " " + request.authority());
                    request.response().setStatusCode(204).end();
                });
        return server.listen(0).toCompletionStage().toCompletableFuture().get().actualPort();
    }

    private static PfxOptions serverKeys() {
        return new PfxOptions().setPath(KEYS.toString()).setPassword("changeit");
    }

    /** A key store with a key and self-signed certificate for programa.example. */
    private static Path keys() {
        try {
            var file = Files.createTempDirectory("keys").resolve("programa.p12");
            runKeytool(
                    "-genkeypair",
                    "-alias",
                    "own",
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=programa.example",
                    "-ext",
                    "SAN=dns:programa.example",
                    "-keystore",
                    file);
            runKeytool("-exportcert", "-alias", "own", "-file", file + ".cer", "-keystore", file);
            runKeytool("-importcert", "-noprompt", "-alias", "issuer", "-file", file + ".cer", "-keystore", file);
            return file;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void runKeytool(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit"));
        command.addAll(1, List.of(arguments[0].toString()));
        Stream.of(arguments).skip(1).map(Object::toString).forEach(command::add);
        assertThat(new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor())
                .isZero();
    }
}
