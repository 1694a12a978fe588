package mx.vigia.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import mx.vigia.local.stack.DataFolder;
import mx.vigia.local.stack.StartupException;

/**
 * The note that a running stack leaves in its data folder.
 *
 * @param pid its process, or -1 if the note is missing
 */
public record RunningStack(long pid, int frontDoor) {

    private static final RunningStack UNKNOWN = new RunningStack(-1, -1);

    static RunningStack ofThisProcess(int frontDoor) {
        return new RunningStack(ProcessHandle.current().pid(), frontDoor);
    }

    /** Returns the content of the note; the process may no longer be alive. */
    public static RunningStack of(DataFolder data) {
        try {
            var lines = Files.readAllLines(data.running());
            return new RunningStack(Long.parseLong(lines.get(0)), Integer.parseInt(lines.get(1)));
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException unreadable) {
            return UNKNOWN;
        }
    }

    void writeTo(DataFolder data) {
        try {
            Files.write(data.running(), List.of(Long.toString(pid), Integer.toString(frontDoor)));
        } catch (IOException failed) {
            throw new StartupException("Cannot write to " + data.root() + ": " + failed.getMessage(), failed);
        }
    }

    String alreadyUp() {
        return "Vigía is already running with this data (process %d, http://localhost:%d). Stop it with deploy/local/down first, "
                        .formatted(pid, frontDoor)
                + "or choose another folder with --data DIR and other ports with --port N.";
    }
}
