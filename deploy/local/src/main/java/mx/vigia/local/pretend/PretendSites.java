package mx.vigia.local.pretend;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

/** The pretend sites, one server: the gazette answers by its real host name, the stage door at {@code /pretend} by any other. */
public final class PretendSites implements AutoCloseable {
    /** The host name the scraper maps to this server. */
    public static final String GAZETTE = Places.HOST;

    static {
        // Otherwise the JDK's server waits 40 ms between the head and the body of an answer.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Tick tick;

    private PretendSites(HttpServer server, ExecutorService threads, Tick tick) {
        this.server = server;
        this.threads = threads;
        this.tick = tick;
    }

    /** Opens a lively legislature on a loopback port (0 picks a free one), going on from what {@code data} holds. */
    public static PretendSites start(int port, Path data, InstantSource clock) throws IOException {
        return start(port, data, clock, Pace.LIVELY, () -> true);
    }

    /**
     * The same at another pace.
     *
     * @param pace {@link Pace#STILL} for tests and benches
     * @param mayBegin whether new bills may come: one that comes while the first round reads the site is told to nobody
     */
    public static PretendSites start(int port, Path data, InstantSource clock, Pace pace, BooleanSupplier mayBegin)
            throws IOException {
        var script = Script.read();
        var world = World.in(data, script, clock);
        var log = new AccessLog();
        var gazette = new GazetteDoor(new Gazette(script), world);
        var doors = new Doors(gazette, new StageDoor(script, world, log, gazette), log, clock);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        server.createContext("/", doors);
        server.setExecutor(threads);
        server.start();
        return new PretendSites(server, threads, new Tick(world, new Publishing(script), pace, mayBegin));
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        tick.close();
        server.stop(0);
        threads.close();
    }
}
