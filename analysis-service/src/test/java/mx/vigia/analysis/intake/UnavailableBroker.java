package mx.vigia.analysis.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import mx.vigia.platform.realparts.RealParts;

/** A broker address that refuses connections until it forwards to the real broker. */
final class UnavailableBroker {
    private static final int WAITING = 50;
    private final int port;

    UnavailableBroker() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = any.getLocalPort();
        }
    }

    String address() {
        return "localhost:" + port;
    }

    /** Forwards connections to the real broker while this runs. */
    void runWhileAvailable(Runnable work) throws IOException {
        try (ServerSocket socket = new ServerSocket(port, WAITING, InetAddress.getLoopbackAddress())) {
            Thread.ofPlatform().daemon().start(() -> pass(socket));
            work.run();
        }
    }

    private static void pass(ServerSocket socket) {
        String[] broker = RealParts.bootstrap().split(":");
        try {
            while (true) {
                Socket caller = socket.accept();
                Socket answerer = new Socket(broker[0], Integer.parseInt(broker[1]));
                Thread.ofPlatform().daemon().start(() -> copy(caller, answerer));
                Thread.ofPlatform().daemon().start(() -> copy(answerer, caller));
            }
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
