package mx.vigia.bench.searching;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/**
 * A persistent connection to a service on this machine, for one request after the other. It does as little as possible,
 * since it shares the processors with the service.
 */
public final class HttpLine implements AutoCloseable {
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final int BUFFER_SIZE = 1 << 16;
    private static final String CONTENT_LENGTH_HEADER = "content-length:";
    private static final String CHUNKED_HEADER = "transfer-encoding: chunked";
    private static final int HEX_RADIX = 16;

    /** A response. */
    public record Answer(int status, byte[] body) {
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private final int port;
    private Socket socket;
    private InputStream in;

    public HttpLine(int port) {
        this.port = port;
    }

    /** Requests this path and reads the whole response. */
    public Answer get(String path) throws IOException {
        return ask("GET " + path, "");
    }

    private Answer ask(String what, String more) throws IOException {
        if (socket == null) {
            open();
        }
        try {
            var head =
                    what + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: application/json\r\n" + more + "\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            return answer();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) TIMEOUT.toMillis());
        in = new BufferedInputStream(socket.getInputStream(), BUFFER_SIZE);
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var name = header.toLowerCase(Locale.ROOT);
            length = name.startsWith(CONTENT_LENGTH_HEADER)
                    ? Integer.parseInt(
                            header.substring(CONTENT_LENGTH_HEADER.length()).strip())
                    : length;
            chunked |= name.equals(CHUNKED_HEADER);
            last |= name.equals("connection: close");
        }
        var answer = new Answer(status, chunked ? readChunks() : readBytes(length));
        if (last) {
            close();
        }
        return answer;
    }

    private byte[] readChunks() throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), HEX_RADIX); size > 0; size = Integer.parseInt(line(), HEX_RADIX)) {
            all.write(readBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private byte[] readBytes(int count) throws IOException {
        var bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("expected " + count + " bytes and found " + bytes.length);
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("expected a line and found the end after " + line);
            }
            if (letter != '\r') {
                line.append((char) letter);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
