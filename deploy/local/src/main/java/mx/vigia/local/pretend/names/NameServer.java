package mx.vigia.local.pretend.names;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import mx.vigia.local.pretend.faults.DnsFailure;
import mx.vigia.local.pretend.faults.FaultSwitches;

/** Resolves each pretend site to this machine over UDP, unless a fault switch of the site wants something else. */
public final class NameServer implements AutoCloseable {
    private static final int MAX_PACKET_BYTES = 512; // RFC 1035, 2.3.4

    private final DatagramSocket port;
    private final Set<String> hosts;
    private final FaultSwitches switchboard;
    private final Map<String, AtomicInteger> turns = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private NameServer(DatagramSocket port, Set<String> hosts, FaultSwitches switchboard) {
        this.port = port;
        this.hosts = Set.copyOf(hosts);
        this.switchboard = switchboard;
    }

    /** Starts listening; port 0 picks a free one. */
    public static NameServer open(int port, Set<String> hosts, FaultSwitches switchboard) throws IOException {
        var socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        var server = new NameServer(socket, hosts, switchboard);
        Thread.ofPlatform().daemon().name("pretend-names").start(server::listen);
        return server;
    }

    public int port() {
        return port.getLocalPort();
    }

    private void listen() {
        while (!port.isClosed()) {
            try {
                var packet = new DatagramPacket(new byte[MAX_PACKET_BYTES], MAX_PACKET_BYTES);
                port.receive(packet);
                threads.execute(() -> reply(packet));
            } catch (IOException closing) {
                continue; // the socket is being closed
            }
        }
    }

    private void reply(DatagramPacket packet) {
        try {
            var answer = answer(Question.read(packet.getData(), packet.getLength()));
            if (answer.isPresent()) {
                port.send(new DatagramPacket(answer.get(), answer.get().length, packet.getSocketAddress()));
            }
        } catch (IOException unreadableOrGone) {
            // an invalid request gets no answer, as from any name server
        }
    }

    private Optional<byte[]> answer(Question question) throws IOException {
        if (!hosts.contains(question.host())) {
            return Optional.of(question.failureReply(Question.NXDOMAIN));
        }
        var truth = question.answer(InetAddress.getLoopbackAddress());
        var fault = switchboard.findApplicable(question.host(), DnsFailure.class);
        return fault.isEmpty() ? Optional.of(truth) : faultyReply(fault.get(), question, truth);
    }

    private Optional<byte[]> faultyReply(DnsFailure fault, Question question, byte[] truth) throws IOException {
        return switch (fault.how()) {
            case UNKNOWN -> Optional.of(question.failureReply(Question.NXDOMAIN));
            case FAILS -> Optional.of(question.failureReply(Question.SERVFAIL));
            case SILENT -> Optional.empty();
            case LATE -> Optional.of(delayed(fault.before(), truth));
            case FLAPS -> Optional.of(isEvenQuery(question.host()) ? question.failureReply(Question.NXDOMAIN) : truth);
        };
    }

    private boolean isEvenQuery(String host) {
        return turns.computeIfAbsent(host, first -> new AtomicInteger()).incrementAndGet() % 2 == 0;
    }

    private static byte[] delayed(Duration wait, byte[] answer) throws IOException {
        try {
            Thread.sleep(wait);
            return answer;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IOException("closing", closing);
        }
    }

    @Override
    public void close() {
        port.close();
        threads.shutdownNow();
    }
}
