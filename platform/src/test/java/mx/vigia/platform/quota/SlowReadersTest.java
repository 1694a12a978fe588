package mx.vigia.platform.quota;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import mx.vigia.platform.realparts.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SlowReadersTest {
    /** More than the kernel's send buffer (net.ipv4.tcp_wmem, usually 4 MiB). */
    private static final int LENGTH = 10 << 20;

    private static final int AT_ONCE = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(3); // vigia.quota.reading of these tests

    @TestHTTPResource
    URI house;

    /** Large responses, from memory and from a file. */
    @Path("/long")
    public static class LongAnswers {
        private static final File FILE = file();

        @GET
        @Path("page")
        public byte[] page() {
            return new byte[LENGTH];
        }

        @GET
        @Path("file")
        public File download() {
            return FILE;
        }

        private static File file() {
            try {
                var file = Files.createTempFile("long", ".csv");
                Files.write(file, new byte[LENGTH]);
                file.toFile().deleteOnExit();
                return file.toFile();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/long/page", "/long/file"})
    void slowReaderIsDisconnectedWithoutDelayingOthers(String path) {
        var slow = IntStream.range(0, AT_ONCE)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> readSlowly(path), Thread::startVirtualThread))
                .toList();

        given().get("/api/v1/shelves/cortazar?book=Rayuela").then().statusCode(200);
        assertThat(given().get(path).then().statusCode(200).extract().asByteArray())
                .as("whoever reads as fast as they can has it all")
                .hasSize(LENGTH);

        for (var one : slow) {
            assertThat(one).succeedsWithin(Duration.ofSeconds(60));
            assertThat(one.join()).isLessThan(LENGTH);
        }
    }

    /** The bytes received when reading one byte a second beyond the server's timeout, then at full speed. */
    private long readSlowly(String path) {
        try (var socket = new Socket()) {
            socket.setReceiveBufferSize(1024);
            socket.connect(new InetSocketAddress(house.getHost(), house.getPort()));
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\n\r\n".formatted(path).getBytes(StandardCharsets.US_ASCII));
            var in = socket.getInputStream();
            long read = in.readNBytes(1).length;
            long until = System.nanoTime() + PATIENCE.multipliedBy(2).toNanos();
            while (System.nanoTime() < until) {
                read += in.readNBytes(1).length;
                LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            }
            return read + countRemainingBytes(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long countRemainingBytes(InputStream in) throws IOException {
        long rest = 0;
        try {
            var buffer = new byte[1 << 16];
            for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                rest += got;
            }
        } catch (SocketException hungUp) {
            // what was on its way is gone
        }
        return rest;
    }
}
