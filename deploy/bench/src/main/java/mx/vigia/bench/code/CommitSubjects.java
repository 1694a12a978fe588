package mx.vigia.bench.code;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The subject lines of some commits. */
public record CommitSubjects(List<String> subjects) {

    private static final int MAX_LENGTH = 72;

    public CommitSubjects {
        subjects = List.copyOf(subjects);
    }

    /**
     * Reads the commits of a checkout that came after a revision, using git.
     *
     * @throws IllegalArgumentException if git knows no such revision there
     */
    public static CommitSubjects since(String revision, Path checkout) throws IOException {
        var git = new ProcessBuilder("git", "-C", checkout.toString(), "log", "--format=%s", revision + "..HEAD")
                .redirectErrorStream(true)
                .start();
        try (var output = git.inputReader()) {
            var lines = output.lines().toList();
            if (git.onExit().join().exitValue() != 0) {
                throw new IllegalArgumentException(
                        "expected a revision of " + checkout + " but git found: " + String.join(" ", lines));
            }
            return new CommitSubjects(lines);
        }
    }

    /** Returns how many are longer than 72 characters. */
    public long tooLong() {
        return subjects.stream()
                .filter(subject -> subject.codePointCount(0, subject.length()) > MAX_LENGTH)
                .count();
    }
}
