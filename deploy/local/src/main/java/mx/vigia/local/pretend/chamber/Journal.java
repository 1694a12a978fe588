package mx.vigia.local.pretend.chamber;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The journal of actions, one JSON line each, kept for the next start. A last line cut short by a power cut is dropped.
 */
record Journal(Path file) {

    static Journal in(Path directory) throws IOException {
        Files.createDirectories(directory);
        var journal = new Journal(directory.resolve("legislature.jsonl"));
        if (Files.notExists(journal.file)) {
            Files.createFile(journal.file);
        }
        return journal;
    }

    List<Action> acts() throws IOException {
        var acts = new ArrayList<Action>();
        var written = Files.readString(file);
        var whole = written.substring(0, written.lastIndexOf('\n') + 1);
        for (var line : whole.lines().toList()) {
            acts.add(Json.MAPPER.readValue(line, Action.class));
        }
        if (whole.length() < written.length()) {
            Files.writeString(file, whole);
        }
        return acts;
    }

    void write(Action action) throws IOException {
        Files.writeString(file, line(action) + "\n", StandardOpenOption.APPEND);
    }

    private static String line(Action action) throws JsonProcessingException {
        return Json.MAPPER.writeValueAsString(action);
    }
}
