package mx.vigia.local.pretend.wire;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.InstantSource;

/** One connection: requests, one after the other, until either side has had enough. */
final class Connection {
    private static final int PATIENCE_MILLIS = 120_000;

    private final Socket socket;
    private final long number;
    private final Server.Answerer answerer;
    private final AccessLog log;
    private final InstantSource clock;

    Connection(Socket socket, long number, Server.Answerer answerer, AccessLog log, InstantSource clock) {
        this.socket = socket;
        this.number = number;
        this.answerer = answerer;
        this.log = log;
        this.clock = clock;
    }

    void talk() throws IOException {
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        var in = new BufferedInputStream(socket.getInputStream());
        var again = true;
        while (again) {
            var asked = Request.read(in, number);
            again = asked.isPresent() && answer(asked.get());
        }
    }

    /** Whether the connection may be used again. */
    private boolean answer(Asked asked) throws IOException {
        var line = log.begin(asked, clock.instant());
        var sender = new Sender(socket, clock);
        var status = 0;
        try {
            var sending = answerer.answer(asked);
            status = sending.status();
            sender.send(sending, asked.method().equals("HEAD"));
            return sending.manner().ending() == Sending.Ending.STAYS
                    && !(sending.length() instanceof Sending.Length.UntilClosed)
                    && !asked.header("Connection").orElse("").equalsIgnoreCase("close");
        } finally {
            log.end(line, status, sender.written(), sender.left());
        }
    }
}
