package mx.vigia.local.pretend.http;

import java.io.IOException;
import java.time.InstantSource;

/** One connection: serves requests, one after the other, until either side closes it. */
final class Connection {
    private final ConnectionChannel line;
    private final long number;
    private final Server.Answerer answerer;
    private final AccessLog log;
    private final InstantSource clock;

    Connection(ConnectionChannel line, long number, Server.Answerer answerer, AccessLog log, InstantSource clock) {
        this.line = line;
        this.number = number;
        this.answerer = answerer;
        this.log = log;
        this.clock = clock;
    }

    void serve() throws IOException {
        var again = true;
        while (again) {
            var request = Request.read(line.in(), number);
            again = request.isPresent() && answer(request.get());
        }
    }

    /** Whether the connection may be used again. */
    private boolean answer(HttpRequest request) throws IOException {
        var entry = log.begin(request, clock.instant());
        var sender = new Sender(line, clock);
        var status = 0;
        try {
            var sending = answerer.answer(request);
            status = sending.status();
            sender.send(sending, request.method().equals("HEAD"));
            return sending.manner().ending() == ReplyTransfer.Ending.STAYS
                    && !(sending.length() instanceof ReplyTransfer.Length.UntilClosed)
                    && !request.header("Connection").orElse("").equalsIgnoreCase("close");
        } finally {
            log.end(entry, status, sender.written(), sender.lastWriteAt());
        }
    }
}
