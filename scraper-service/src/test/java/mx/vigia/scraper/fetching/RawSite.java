package mx.vigia.scraper.fetching;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** A site on a bare socket, so that it can misbehave in any way: each path has answers, given one after the other. */
public final class RawSite implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, List<Behaviour>> behaviours = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> served = new ConcurrentHashMap<>();
    private volatile byte[] greeting = {};
    private volatile Behaviour otherwise = answer(404, "", "");
    public final List<String> requests = new CopyOnWriteArrayList<>();
    final List<Long> moments = new CopyOnWriteArrayList<>();
    final List<Visit> visits = new CopyOnWriteArrayList<>();

    /** One request, from its connection to the last byte of its answer, in the order in which they were over. */
    record Visit(String path, long begin, long end) {}

    public RawSite() throws IOException {
        this(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
    }

    public RawSite(ServerSocket socket) {
        this.socket = socket;
        Thread.ofVirtual().start(this::listen);
    }

    /** What the site does once it has read a request. */
    public interface Behaviour {
        void answer(OutputStream out, Socket connection) throws IOException;
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** What is said first, before anything is asked, to everybody. */
    public void greeting(byte[] first) {
        greeting = first.clone();
    }

    /** What any other path answers. */
    void otherwise(Behaviour answer) {
        otherwise = answer;
    }

    public void at(String path, Behaviour... answers) {
        behaviours.put(path, List.of(answers));
    }

    long countRequests(String path) {
        return requests.stream().filter(r -> r.startsWith("GET " + path + " ")).count();
    }

    public static Behaviour answer(int status, String headers, byte[] body) {
        return (out, connection) -> {
            out.write(("HTTP/1.1 %d X\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n"
                            .formatted(status, headers, body.length))
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(body);
        };
    }

    public static Behaviour answer(int status, String headers, String body) {
        return answer(status, headers, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                var connection = socket.accept();
                var begin = System.nanoTime();
                Thread.ofVirtual().start(() -> serve(connection, begin));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection, long begin) {
        var path = "";
        try (connection) {
            if (greeting.length > 0) {
                connection.getInputStream().read();
                connection.getOutputStream().write(greeting);
            }
            var head = head(connection);
            if (head.isEmpty()) {
                return;
            }
            requests.add(head);
            moments.add(System.nanoTime());
            path = head.split(" ")[1];
            var answers = behaviours.getOrDefault(path, List.of(otherwise));
            var turn = served.computeIfAbsent(path, p -> new AtomicInteger()).getAndIncrement();
            answers.get(Math.min(turn, answers.size() - 1)).answer(connection.getOutputStream(), connection);
            connection.getOutputStream().flush();
        } catch (IOException hungUp) {
            // the other side had enough, which is what some tests are about
        } finally {
            if (!path.isEmpty()) {
                visits.add(new Visit(path, begin, System.nanoTime()));
            }
        }
    }

    private static String head(Socket connection) throws IOException {
        var in = connection.getInputStream();
        var head = new ByteArrayOutputStream();
        var last = new ArrayList<Integer>();
        for (var b = in.read(); b >= 0; b = in.read()) {
            head.write(b);
            last.add(b);
            var text = head.toString(StandardCharsets.ISO_8859_1);
            if (b == '\n' && text.endsWith("\r\n\r\n")) {
                return text + body(in, text);
            }
        }
        return "";
    }

    private static String body(InputStream in, String head) throws IOException {
        var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        return length.find()
                ? new String(in.readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                : "";
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
