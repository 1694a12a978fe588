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

/** A mail server that answers well up to one command, and from there on sends its answer byte by byte, without end. */
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

    /** Whether the other side has hung up, or does so soon. */
    boolean isHungUpOn() throws InterruptedException {
        return hungUp.await(5, TimeUnit.SECONDS);
    }

    private void serve() {
        try (var line = socket.accept()) {
            talk(line);
        } catch (IOException | InterruptedException e) {
            hungUp.countDown();
        }
    }

    private void talk(Socket line) throws IOException, InterruptedException {
        var out = line.getOutputStream();
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        if (until.isEmpty()) {
            dribble(out);
        }
        say(out, "220 here");
        for (var command = in.readLine(); command != null; command = in.readLine()) {
            if (command.startsWith(until)) {
                dribble(out);
            }
            say(out, command.equals("DATA") ? "354 go on" : "250 fine");
        }
    }

    private static void say(OutputStream out, String answer) throws IOException {
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
