package mx.vigia.local.tray;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.StaticHandler;
import java.util.List;
import java.util.function.Consumer;
import mx.vigia.local.stack.ServerReadiness;

/** Serves the pages of a local stack: the tray's own, and others mounted beside them. */
public final class TrayServer implements AutoCloseable {

    private final HttpServer server;

    private TrayServer(HttpServer server) {
        this.server = server;
    }

    /**
     * Opens the server.
     *
     * @param others further routes, such as the tour
     */
    public static TrayServer open(Vertx vertx, int port, LetterTray tray, List<Consumer<Router>> others) {
        var router = Router.router(vertx);
        router.route("/house/*").handler(StaticHandler.create("META-INF/resources/house"));
        router.route("/tray/look/*").handler(StaticHandler.create("tray"));
        new TrayPages(tray).on(router);
        others.forEach(other -> other.accept(router));
        var server = vertx.createHttpServer().requestHandler(router);
        ServerReadiness.await(server.listen(port, "127.0.0.1"), "the letter tray");
        return new TrayServer(server);
    }

    @Override
    public void close() {
        server.close();
    }
}
