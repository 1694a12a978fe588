package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Describes the process that listens on a port; found in /proc where there is one. */
final class PortHolder {

    private static final String LISTEN_STATE = "0A";
    private static final Path PROC = Path.of("/proc");

    private PortHolder() {}

    static String of(int port) {
        return findInode(port)
                .flatMap(PortHolder::findProcess)
                .map(ProcessLine::of)
                .map(line -> "process " + line.pid() + " (" + line.inWords() + ")")
                .orElse("another program (its owner hides it; try: ss -ltnp 'sport = :" + port + "')");
    }

    private static Optional<String> findInode(int port) {
        return Stream.of("net/tcp", "net/tcp6")
                .map(PROC::resolve)
                .flatMap(PortHolder::lines)
                .map(line -> line.trim().split("\\s+"))
                .filter(cells -> cells.length > 9 && cells[3].equals(LISTEN_STATE))
                .filter(cells -> cells[1].endsWith(":%04X".formatted(port)))
                .map(cells -> cells[9])
                .findFirst();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException absent) {
            return Stream.empty();
        }
    }

    private static Optional<Long> findProcess(String inode) {
        var wanted = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> hasSocketOpen(pid, wanted))
                .findFirst();
    }

    private static boolean hasSocketOpen(long pid, String wanted) {
        try (var open = Files.list(PROC.resolve(pid + "/fd"))) {
            return open.anyMatch(file -> linkTarget(file).equals(wanted));
        } catch (IOException e) {
            return false;
        }
    }

    private static String linkTarget(Path file) {
        try {
            return Files.readSymbolicLink(file).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
