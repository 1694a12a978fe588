package mx.vigia.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that accepts one connection after another and closes each without a reply instead of answering, or
 * after, one of its commands.
 */
final class HangingUpServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger connections = new AtomicInteger();
    private final String until;
    private final boolean answers;

    /** {@code until} is the command it hangs up at; a dot is the end of a letter. */
    HangingUpServer(String until, boolean answers) throws IOException {
        this.until = until;
        this.answers = answers;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    int connections() {
        return connections.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                connections.incrementAndGet();
                handle(line);
            } catch (IOException e) {
                continue;
            }
        }
    }

    private void handle(Socket line) throws IOException {
        var out = line.getOutputStream();
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        var inLetter = false;
        writeLine(out, "220 here");
        for (var statement = in.readLine(); statement != null; statement = in.readLine()) {
            inLetter = statement.equals("DATA") || inLetter && !statement.equals(".");
            var last = statement.startsWith(until);
            if (last && !answers) {
                return;
            }
            if (statement.equals("DATA")) {
                writeLine(out, "354 go on");
            } else if (!inLetter) {
                writeLine(out, "250 fine");
            }
            if (last) {
                return;
            }
        }
    }

    private static void writeLine(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
