package mx.vigia.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process and its full command line; empty if the process is gone. */
record ProcessLine(long pid, String line) {

    private static final int MAX_LENGTH = 160;

    static ProcessLine of(long pid) {
        try {
            var raw = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8);
            return new ProcessLine(pid, raw.replace('\0', ' ').trim());
        } catch (IOException noProc) {
            return new ProcessLine(
                    pid,
                    ProcessHandle.of(pid)
                            .flatMap(handle -> handle.info().commandLine())
                            .orElse(""));
        }
    }

    boolean mentions(String text) {
        return line.contains(text);
    }

    /** Returns the line as a person recognises it: a stack by its name, anything else by its command. */
    String inWords() {
        if (line.contains("-Dvigia.owner=")) {
            return "a service of another Vigía, with the data in "
                    + line.replaceFirst("(?s).*-Dvigia.owner=(\\S+).*", "$1");
        }
        if (line.contains("mx.vigia.local.Up")) {
            return "another Vigía: deploy/local/up" + line.replaceFirst("(?s).*mx.vigia.local.Up", "");
        }
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH) + "…";
    }
}
