package mx.vigia.notification;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A loopback HTTP server that records webhooks and answers from a script per path; after the end of the script, it
 * answers 200.
 */
public final class WebhookSink implements AutoCloseable {
    private final ServerSocket door;
    private final List<ReceivedRequest> received = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Script>> scripts = new ConcurrentHashMap<>();
    private final Map<String, Script> always = new ConcurrentHashMap<>();

    public WebhookSink() {
        this(plain());
    }

    public WebhookSink(ServerSocket socket) {
        this.door = socket;
        Thread.ofPlatform().daemon().name("hook-sink").start(this::accept);
    }

    private static ServerSocket plain() {
        try {
            return new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Scripts the response to the next request to this path. */
    public WebhookSink then(String path, Script script) {
        scripts.computeIfAbsent(path, any -> new ConcurrentLinkedQueue<>()).add(script);
        return this;
    }

    /** Scripts the response to every request to this path. */
    public WebhookSink always(String path, Script script) {
        always.put(path, script);
        return this;
    }

    public List<ReceivedRequest> receivedAt(String path) {
        return received.stream().filter(one -> one.path().equals(path)).toList();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var socket = door.accept();
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            var head = head(in).split("\r\n");
            var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var at = 1; at < head.length; at++) {
                var colon = head[at].indexOf(':');
                headers.put(
                        head[at].substring(0, colon),
                        head[at].substring(colon + 1).strip());
            }
            var body = in.readNBytes(Integer.parseInt(headers.getOrDefault("Content-Length", "0")));
            var path = head[0].split(" ")[1];
            received.add(new ReceivedRequest(path, headers, body, Instant.now()));
            script(path).answer(socket.getOutputStream(), socket);
        } catch (IOException | InterruptedException hungUp) {
            Thread.currentThread().isInterrupted();
        }
    }

    private Script script(String path) {
        var mine = scripts.get(path);
        var next = mine == null ? null : mine.poll();
        return next != null ? next : always.getOrDefault(path, status(200));
    }

    private static String head(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                throw new IOException("no question");
            }
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    public static Script status(int status, String... headers) {
        return (out, socket) -> write(
                out,
                "HTTP/1.1 " + status + " X\r\n"
                        + String.join(
                                "",
                                List.of(headers).stream()
                                        .map(one -> one + "\r\n")
                                        .toList()) + "Content-Length: 2\r\n\r\nok");
    }

    /** Answers 200 after this delay. */
    public static Script slow(long millis) {
        return (out, socket) -> {
            Thread.sleep(millis);
            status(200).answer(out, socket);
        };
    }

    /** Sends an endless header, one byte at a time. */
    public static Script tarpit() {
        return (out, socket) -> {
            write(out, "HTTP/1.1 200 OK\r\nX-Slow: ");
            while (true) {
                Thread.sleep(50);
                write(out, "a");
            }
        };
    }

    /** 200, and a gigabyte. */
    public static Script endless() {
        return (out, socket) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n");
            while (true) {
                out.write(new byte[65_536]);
            }
        };
    }

    /** 200, the first bytes, and no more. */
    public static Script resetInTheMiddle() {
        return (out, socket) -> {
            write(out, "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nhalf");
            socket.setSoLinger(true, 0);
        };
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    /** Writes the response to a request. */
    @FunctionalInterface
    public interface Script {
        void answer(OutputStream out, Socket socket) throws IOException, InterruptedException;
    }

    /** A received request. */
    public record ReceivedRequest(String path, Map<String, String> headers, byte[] body, Instant at) {
        public String id() {
            return headers.get("webhook-id");
        }

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }
}
