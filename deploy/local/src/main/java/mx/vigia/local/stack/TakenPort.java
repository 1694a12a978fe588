package mx.vigia.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;

/** A port that another process listens on. */
public record TakenPort(int port, String wantedFor) {

    /** Stops the start with one sentence for each port that is taken. */
    public static void requireFree(Map<String, Integer> wanted) {
        var taken = wanted.entrySet().stream()
                .filter(entry -> !isFree(entry.getValue()))
                .map(entry -> new TakenPort(entry.getValue(), entry.getKey()))
                .toList();
        if (!taken.isEmpty()) {
            throw new StartupException(sentence(taken));
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    private static String sentence(List<TakenPort> taken) {
        var text = new StringBuilder();
        for (var port : taken) {
            text.append("Port ")
                    .append(port.port)
                    .append(" (")
                    .append(port.wantedFor)
                    .append(") is taken by ");
            text.append(PortHolder.of(port.port)).append(".\n");
        }
        return text.append("Stop that, or choose other ports with --port N.").toString();
    }
}
