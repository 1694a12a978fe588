package mx.vigia.scraper.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A copy of the manifest as text beside its files: each line a hash, a tab, and the row's line. */
record ManifestMirror(Path folder) {
    static final int ROWS_PER_FILE = 100_000;
    private static final int BATCH_SIZE = 1000;

    static String fileNameFor(long number) {
        return "manifest-%09d.tsv".formatted((number - 1) / ROWS_PER_FILE * ROWS_PER_FILE + 1);
    }

    static String line(ManifestEntry entry) {
        return entry.hash() + "\t" + entry.line() + "\n";
    }

    /**
     * Writes the row after the known length and returns the new length of the file; uncommitted content is overwritten.
     */
    long write(String file, long known, ManifestEntry entry, ManifestRepository manifest) throws IOException {
        Files.createDirectories(folder);
        try (var channel =
                FileChannel.open(folder.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.size() < known) {
                return rewrite(channel, file, entry, manifest);
            }
            channel.truncate(known);
            append(channel, entry);
            return channel.position();
        }
    }

    /** A mirror that lost lines is rewritten from its first one. */
    private long rewrite(FileChannel channel, String file, ManifestEntry last, ManifestRepository manifest)
            throws IOException {
        channel.truncate(0);
        var number = (last.number() - 1) / ROWS_PER_FILE * ROWS_PER_FILE;
        while (number < last.number()) {
            for (var entry : manifest.after(number, BATCH_SIZE)) {
                number = entry.number();
                if (number <= last.number() && fileNameFor(number).equals(file)) {
                    append(channel, entry);
                }
            }
        }
        return channel.position();
    }

    private static void append(FileChannel channel, ManifestEntry entry) throws IOException {
        channel.position(channel.size());
        var bytes = ByteBuffer.wrap(line(entry).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
