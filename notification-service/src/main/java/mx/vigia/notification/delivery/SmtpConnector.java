package mx.vigia.notification.delivery;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;
import org.jboss.logging.Logger;

/**
 * Connects a courier with the mail server, and aborts an exchange that exceeds its time: the timeout of each response
 * is separate, and a server that sends a byte now and then never reaches it.
 */
final class SmtpConnector extends SocketFactory implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(SmtpConnector.class);

    private final Duration maxDuration;
    private final ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().name("hangs-up").daemon().factory());
    private Socket line = new Socket();
    private Call current = new Call();
    private Future<?> end = CompletableFuture.completedFuture(current);

    SmtpConnector(Duration maxDuration) {
        this.maxDuration = maxDuration;
        watch.setRemoveOnCancelPolicy(true);
    }

    /** Begins an exchange, which ends when it is closed or its time is up. */
    synchronized Call begin() {
        var call = new Call();
        current = call;
        end = watch.schedule(() -> abort(call), maxDuration.toMillis(), TimeUnit.MILLISECONDS);
        return call;
    }

    private synchronized void abort(Call call) {
        if (current == call) {
            call.cut = true;
            closeQuietly(line);
        }
    }

    private synchronized void endCall() {
        end.cancel(false);
        current = new Call();
    }

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (current.cut) {
            throw new IOException("The exchange is over");
        }
        line = new Socket();
        return line;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw unconnectedNotSupported();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw unconnectedNotSupported();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw unconnectedNotSupported();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
        throw unconnectedNotSupported();
    }

    private static UnsupportedOperationException unconnectedNotSupported() {
        return new UnsupportedOperationException("A line is connected by whoever asked for it, within their patience");
    }

    private static void closeQuietly(Socket line) {
        try {
            line.close();
        } catch (IOException e) {
            LOG.debug("The line was gone already", e);
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** One exchange with the server. */
    final class Call implements AutoCloseable {
        private boolean cut;

        /** Whether the exchange was aborted because its time was up. */
        boolean wasAborted() {
            synchronized (SmtpConnector.this) {
                return cut;
            }
        }

        @Override
        public void close() {
            endCall();
        }
    }
}
