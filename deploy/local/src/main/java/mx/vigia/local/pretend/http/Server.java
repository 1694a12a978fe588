package mx.vigia.local.pretend.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Listens on a loopback port; every connection has its own thread, so that one may keep a client waiting for ever. */
public final class Server implements AutoCloseable {
    /** Answers requests. */
    public interface Answerer {
        /** Returns the transfer to send to the client. */
        ReplyTransfer answer(HttpRequest request);
    }

    private static final int BACKLOG = 256;
    private static final int READ_TIMEOUT_MILLIS = 120_000;

    private final ServerSocket port;
    private final Answerer answerer;
    private final TlsEndpoint encrypted;
    private final AccessLog log;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    /** Open connections and their host as agreed in the TLS handshake; empty without TLS. */
    private final Map<Socket, String> open = new ConcurrentHashMap<>();

    private final AtomicLong connections = new AtomicLong();

    private Server(ServerSocket port, Answerer answerer, TlsEndpoint encrypted, AccessLog log, InstantSource clock) {
        this.port = port;
        this.answerer = answerer;
        this.encrypted = encrypted;
        this.log = log;
        this.clock = clock;
    }

    /** Starts listening; port 0 picks a free one. */
    public static Server open(int port, Answerer answerer, TlsEndpoint encrypted, AccessLog log, InstantSource clock)
            throws IOException {
        var socket = new ServerSocket();
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
        var server = new Server(socket, answerer, encrypted, log, clock);
        Thread.ofPlatform().daemon().name("pretend-door").start(server::accept);
        return server;
    }

    public int port() {
        return port.getLocalPort();
    }

    private void accept() {
        while (!port.isClosed()) {
            try {
                serve(port.accept());
            } catch (IOException closedOrTornDown) {
                continue; // the client closed the connection before the handshake, or the server is being closed
            }
        }
    }

    /** Closes the TLS connections of this host, which must then be negotiated anew. */
    public void closeConnections(String host) {
        open.forEach((socket, with) -> {
            if (with.equals(host)) {
                closeQuietly(socket);
            }
        });
    }

    private void serve(Socket socket) {
        open.put(socket, "");
        var number = connections.incrementAndGet();
        threads.execute(() -> {
            try (socket) {
                socket.setTcpNoDelay(true);
                socket.setSoTimeout(READ_TIMEOUT_MILLIS);
                handleConnection(socket, number);
            } catch (IOException e) {
                // the client has closed the connection; there is no one to answer
            } finally {
                open.remove(socket);
            }
        });
    }

    private void handleConnection(Socket socket, long number) throws IOException {
        var line = openChannel(socket, socket.getInputStream().read());
        if (line.isPresent()) {
            try (var talk = line.get()) {
                new Connection(talk, number, answerer, log, clock).serve();
            }
        }
    }

    private Optional<ConnectionChannel> openChannel(Socket socket, int first) throws IOException {
        if (first != ClientHello.HANDSHAKE_RECORD) {
            return first < 0 ? Optional.empty() : Optional.of(ConnectionChannel.plain(socket, first));
        }
        var hello = ClientHello.read(socket.getInputStream());
        open.put(socket, hello.host());
        var talk = encrypted.handshake(socket, hello);
        return talk.isPresent() ? Optional.of(ConnectionChannel.ofEncrypted(socket, talk.get())) : Optional.empty();
    }

    @Override
    public void close() {
        closeQuietly(port);
        open.keySet().forEach(Server::closeQuietly);
        threads.shutdownNow();
    }

    private static void closeQuietly(Closeable one) {
        try {
            one.close();
        } catch (IOException alreadyGone) {
            // it is already closed
        }
    }
}
