package mx.vigia.scraper.archive;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** One WARC file: records are only ever added at its end, whole or not at all, and read back from where they begin. */
record WarcFile(Path path) {
    /** Adds a response record and says where it begins. */
    long add(URI address, Instant fetchedAt, String contentType, byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var begin = file.size();
            file.position(begin);
            var http = new HttpResponse.Builder(200, "OK")
                    .body(contentType.isEmpty() ? MediaType.OCTET_STREAM : media(contentType), bytes)
                    .build();
            add(
                    file,
                    new WarcResponse.Builder(address).date(fetchedAt).body(http).build(),
                    begin);
            return begin;
        }
    }

    /** A record that breaks off, since the disk is full, would hide from other readers all that come behind it. */
    private static void add(FileChannel file, WarcResponse response, long begin) throws IOException {
        try {
            new WarcWriter(file, WarcCompression.GZIP).write(response);
            file.force(false);
        } catch (IOException e) {
            file.truncate(begin);
            throw e;
        }
    }

    /** The page's bytes in the record that begins here. */
    byte[] read(long begin) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            file.position(begin);
            try (var reader = new WarcReader(file)) {
                var found = reader.next()
                        .orElseThrow(() ->
                                new IOException("expected a record at " + begin + " of " + path + " but found none"));
                if (!(found instanceof WarcResponse response)) {
                    throw new IOException(
                            "expected a response at " + begin + " of " + path + " but found " + found.type());
                }
                return response.http().body().stream().readAllBytes();
            }
        }
    }

    private static MediaType media(String contentType) {
        try {
            return MediaType.parse(contentType);
        } catch (IllegalArgumentException malformed) {
            return MediaType.OCTET_STREAM;
        }
    }
}
