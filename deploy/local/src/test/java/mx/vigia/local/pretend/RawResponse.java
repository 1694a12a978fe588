package mx.vigia.local.pretend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * The raw bytes of a response, without the checks of an HTTP client.
 *
 * @param head the status line and the headers; empty where none came
 * @param ended how it ended
 * @param firstByte how long the first byte took to come
 */
record RawResponse(String head, byte[] body, HowItEnded ended, Duration firstByte) {
    enum HowItEnded {
        CLOSED,
        RESET,
        STILL_OPEN
    }

    private static final int ENOUGH = 1 << 20;

    /** Sends one request and reads until the end, a size limit, or a pause of this length. */
    static RawResponse request(int port, String host, String path, Duration timeout) throws IOException {
        var begun = Instant.now();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) timeout.toMillis());
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, host)
                            .getBytes(StandardCharsets.US_ASCII));
            return readFrom(socket, begun);
        }
    }

    private static RawResponse readFrom(Socket socket, Instant begun) throws IOException {
        var first = Duration.ZERO;
        var all = new ByteArrayOutputStream();
        var piece = new byte[8192];
        try {
            for (var read = socket.getInputStream().read(piece);
                    read >= 0 && all.size() < ENOUGH;
                    read = socket.getInputStream().read(piece)) {
                first = all.size() == 0 ? Duration.between(begun, Instant.now()) : first;
                all.write(piece, 0, read);
            }
            return of(all.toByteArray(), all.size() < ENOUGH ? HowItEnded.CLOSED : HowItEnded.STILL_OPEN, first);
        } catch (SocketTimeoutException silence) {
            return of(all.toByteArray(), HowItEnded.STILL_OPEN, first);
        } catch (SocketException reset) {
            return of(all.toByteArray(), HowItEnded.RESET, first);
        }
    }

    private static RawResponse of(byte[] all, HowItEnded ended, Duration first) {
        var words = new String(all, StandardCharsets.ISO_8859_1);
        var gap = words.indexOf("\r\n\r\n");
        return gap < 0
                ? new RawResponse(words, new byte[0], ended, first)
                : new RawResponse(words.substring(0, gap), Arrays.copyOfRange(all, gap + 4, all.length), ended, first);
    }

    int status() {
        return Integer.parseInt(head.split(" ")[1]);
    }

    Optional<String> header(String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(java.util.Locale.ROOT)
                        .startsWith(name.toLowerCase(java.util.Locale.ROOT) + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst();
    }

    long length() {
        return header("Content-Length").map(Long::parseLong).orElse(-1L);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
