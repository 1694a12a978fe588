package mx.vigia.local.pretend;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.InstantSource;

/** The pretend sites, one server: the gazette answers by its real host name, the stage door at {@code /pretend} by any other. */
public final class PretendSites implements AutoCloseable {
    /** The host name the scraper maps to this server. */
    public static final String GAZETTE = "gaceta.diputados.gob.mx";

    private final HttpServer server;

    private PretendSites(HttpServer server) {
        this.server = server;
    }

    /** Opens a lively legislature on a loopback port (0 picks a free one), going on from what {@code data} holds. */
    public static PretendSites start(int port, Path data, InstantSource clock) throws IOException {
        return start(port, data, clock, Pace.LIVELY);
    }

    /** The same at another pace; {@link Pace#STILL} for tests and benches. */
    public static PretendSites start(int port, Path data, InstantSource clock, Pace pace) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.start();
        return new PretendSites(server);
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
