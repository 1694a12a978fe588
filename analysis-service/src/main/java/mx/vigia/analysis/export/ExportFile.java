package mx.vigia.analysis.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import mx.vigia.platform.text.Sha256;

/**
 * A file being written: its bytes are counted and digested on their way to the disk, and compressed where its name says
 * so.
 */
final class ExportFile extends FilterOutputStream {
    private static final String GZIP_SUFFIX = ".gz";

    private final Path file;
    private final String mediaType;
    private final DigestOutputStream digested;
    private long rows;

    private ExportFile(Path file, String mediaType, DigestOutputStream digested, OutputStream top) {
        super(top);
        this.file = file;
        this.mediaType = mediaType;
        this.digested = digested;
    }

    static ExportFile begin(Path folder, String name, String mediaType) throws IOException {
        var file = folder.resolve(name);
        var digested = new DigestOutputStream(Files.newOutputStream(file), Sha256.incremental());
        var top = name.endsWith(GZIP_SUFFIX) ? new GZIPOutputStream(digested) : digested;
        return new ExportFile(file, mediaType, digested, new BufferedOutputStream(top));
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
    }

    /** Counts one more item. */
    void incrementCount() {
        rows++;
    }

    /** Writes one more item, on a line of its own. */
    void line(byte[] written) throws IOException {
        write(written);
        write('\n');
        incrementCount();
    }

    /** Returns its description, once it is closed. */
    ExportManifest.File describe() throws IOException {
        var hash = HexFormat.of().formatHex(digested.getMessageDigest().digest());
        return new ExportManifest.File(file.getFileName().toString(), mediaType, rows, Files.size(file), hash);
    }
}
