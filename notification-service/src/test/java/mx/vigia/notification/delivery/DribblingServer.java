package mx.vigia.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that answers normally up to one command, then sends an endless reply byte by byte. */
final class DribblingServer implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final String until;
    private final CountDownLatch hungUp = new CountDownLatch(1);

    /** {@code until} is the command it dribbles after, or empty for its greeting. */
    DribblingServer(String until) throws IOException {
        this.until = until;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** Waits up to thirty seconds for the client to disconnect. */
    boolean isHungUpOn() throws InterruptedException {
        return hungUp.await(30, TimeUnit.SECONDS);
    }

    private void serve() {
        try (var line = socket.accept()) {
            handle(line);
        } catch (IOException | InterruptedException e) {
            hungUp.countDown();
        }
    }

    private void handle(Socket line) throws IOException, InterruptedException {
        var out = line.getOutputStream();
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        if (until.isEmpty()) {
            dribble(out);
        }
        writeLine(out, "220 here");
        for (var command = in.readLine(); command != null; command = in.readLine()) {
            if (command.startsWith(until)) {
                dribble(out);
            }
            writeLine(out, command.equals("DATA") ? "354 go on" : "250 fine");
        }
    }

    private static void writeLine(OutputStream out, String answer) throws IOException {
        out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void dribble(OutputStream out) throws IOException, InterruptedException {
        var never = new CountDownLatch(1);
        do {
            out.write('2');
        } while (!never.await(50, TimeUnit.MILLISECONDS));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
