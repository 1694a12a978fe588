package mx.vigia.local.pretend.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Puts one sending on the wire in its manner, and counts the bytes of its body. */
final class Sender {
    private static final int PIECE = 16_384;
    private static final int NOT_MODIFIED = 304;
    private static final long TICKS_A_SECOND = 10;

    private final Socket socket;
    private long written;

    Sender(Socket socket) {
        this.socket = socket;
    }

    long written() {
        return written;
    }

    void send(Sending sending, boolean onlyTheHead) throws IOException {
        var manner = sending.manner();
        pause(manner.before());
        switch (manner.ending()) {
            case STAYS, CLOSES -> say(sending, onlyTheHead);
            case SAYS_NOTHING -> socket.shutdownOutput();
            case RESETS -> reset();
        }
    }

    private void say(Sending sending, boolean onlyTheHead) throws IOException {
        var out = socket.getOutputStream();
        out.write(head(sending).getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        if (onlyTheHead) {
            return;
        }
        try (var body = sending.body().get()) {
            copy(body, out, sending);
        }
    }

    private static String head(Sending sending) {
        var head = new StringBuilder("HTTP/1.1 " + sending.status() + " \r\n");
        sending.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        switch (sending.length()) {
            case Sending.Length.Said(long bytes)
            when sending.status() == NOT_MODIFIED -> {} // it has no body to measure
            case Sending.Length.Said(long bytes) -> head.append("Content-Length: " + bytes + "\r\n");
            case Sending.Length.Chunks() -> head.append("Transfer-Encoding: chunked\r\n");
            case Sending.Length.UntilClosed() -> head.append("Connection: close\r\n");
        }
        return head.append("\r\n").toString();
    }

    private void copy(InputStream body, OutputStream out, Sending sending) throws IOException {
        var rate = sending.manner().bytesPerSecond();
        var piece = new byte[rate == 0 ? PIECE : (int) Math.max(1, rate / TICKS_A_SECOND)];
        var chunked = sending.length() instanceof Sending.Length.Chunks;
        for (var read = body.read(piece); read >= 0; read = body.read(piece)) {
            if (chunked) {
                out.write((Integer.toHexString(read) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            }
            out.write(piece, 0, read);
            written += read;
            if (chunked) {
                out.write("\r\n".getBytes(StandardCharsets.ISO_8859_1));
            }
            out.flush();
            pause(rate == 0 ? Duration.ZERO : Duration.ofMillis(1000L * read / rate));
        }
        if (chunked && sending.manner().ending() == Sending.Ending.STAYS) {
            out.write("0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }
    }

    private void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    private static void pause(Duration while_) throws IOException {
        if (while_.isZero()) {
            return;
        }
        try {
            Thread.sleep(while_);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IOException("closing", closing);
        }
    }
}
