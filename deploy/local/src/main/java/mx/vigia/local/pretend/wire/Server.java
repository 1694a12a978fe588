package mx.vigia.local.pretend.wire;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Listens on a loopback port; every connection has a thread of its own, so that one may keep a caller waiting for ever. */
public final class Server implements AutoCloseable {
    /** Who knows what to answer. */
    public interface Answerer {
        /** What is to be sent to whoever asked. */
        Sending answer(Asked asked);
    }

    private static final int WAITING_ROOM = 256;

    private final ServerSocket door;
    private final Answerer answerer;
    private final AccessLog log;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong connections = new AtomicLong();

    private Server(ServerSocket door, Answerer answerer, AccessLog log, InstantSource clock) {
        this.door = door;
        this.answerer = answerer;
        this.log = log;
        this.clock = clock;
    }

    /** Opens the door; port 0 picks a free one. */
    public static Server open(int port, Answerer answerer, AccessLog log, InstantSource clock) throws IOException {
        var door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAITING_ROOM);
        var server = new Server(door, answerer, log, clock);
        Thread.ofPlatform().daemon().name("pretend-door").start(server::accept);
        return server;
    }

    public int port() {
        return door.getLocalPort();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                serve(door.accept());
            } catch (IOException closedOrTornDown) {
                continue; // the caller went away before we said hello, or the door is being closed
            }
        }
    }

    private void serve(Socket socket) {
        open.add(socket);
        var number = connections.incrementAndGet();
        threads.execute(() -> {
            try (socket) {
                new Connection(socket, number, answerer, log, clock).talk();
            } catch (IOException gone) {
                // whoever asked has gone: nobody is left to be told
            } finally {
                open.remove(socket);
            }
        });
    }

    @Override
    public void close() {
        quietly(door);
        open.forEach(Server::quietly);
        threads.shutdownNow();
    }

    private static void quietly(Closeable one) {
        try {
            one.close();
        } catch (IOException alreadyGone) {
            // closed is what it should be
        }
    }
}
