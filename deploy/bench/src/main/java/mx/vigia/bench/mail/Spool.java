package mx.vigia.bench.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Writes each letter to a file on disk before its sender gets the answer, as a server must for a 250 (RFC 5321 §6.1).
 */
public final class Spool implements FastSmtpSink.First, AutoCloseable {
    private final Path folder;

    public Spool() throws IOException {
        folder = Files.createTempDirectory("spool");
    }

    @Override
    public void store(byte[] letter) throws IOException {
        var file = Files.createTempFile(folder, "letter", ".eml");
        try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var left = ByteBuffer.wrap(letter); left.hasRemaining(); ) {
                open.write(left);
            }
            open.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
