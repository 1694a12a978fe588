package mx.vigia.client.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalLong;

/** The position in the feed, in a file that is replaced atomically. */
record Position(Path file) {
    OptionalLong read() throws IOException {
        return Files.exists(file)
                ? OptionalLong.of(Long.parseLong(Files.readString(file).strip()))
                : OptionalLong.empty();
    }

    void write(long number) throws IOException {
        Path replacement = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(replacement, number + "\n");
        Files.move(replacement, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
