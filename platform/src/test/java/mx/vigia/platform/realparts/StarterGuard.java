package mx.vigia.platform.realparts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/**
 * Ends a process that this one has started when this one dies, even of {@code kill -9}: a shell waits for the end of
 * the pipe from here, and then sends the signal. Close it when the process has ended by itself.
 */
public final class StarterGuard implements AutoCloseable {

    /** Its arguments: the signal, the process, words of its command line, what it is called. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            read -r nothing
            case $(tr '\\0' ' ' < "/proc/$2/cmdline" || ps -ww -o args= -p "$2") in
                *"$3"*)
                    echo "The process that had started $4 ended; this ends $4, process $2, too."
                    kill -s "$1" "$2"
                    ;;
            esac
            """;

    private final Process shell;

    private StarterGuard(Process shell) {
        this.shell = shell;
    }

    /**
     * Guards a process.
     *
     * @param mark part of its command line; without it the process id belongs to another process
     * @param log where a line is added if it is ended
     */
    public static StarterGuard of(long pid, String signal, String mark, String name, File log) {
        try {
            return new StarterGuard(
                    new ProcessBuilder("/bin/sh", "-c", SCRIPT, "guard", signal, Long.toString(pid), mark, name)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(log))
                            .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        shell.destroyForcibly();
    }
}
