package mx.vigia.scraper.fetching;

import io.vertx.core.MultiMap;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What came back: a status and the line it came in, headers, and bytes as sent. */
record Answer(int status, String line, MultiMap headers, byte[] sent) {
    /** A header's value, empty where there is none. */
    String header(String name) {
        var value = headers.get(name);
        return value == null ? "" : value;
    }

    boolean isPage() {
        return status == 200;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** The bytes unpacked, no more than so many; packing that lies or breaks off is a failure, never half a page. */
    byte[] bytes(int most) throws Failed {
        var packing = header("Content-Encoding").strip().toLowerCase(Locale.ROOT);
        if (packing.isEmpty() || packing.equals("identity")) {
            return sent;
        }
        if (!packing.equals("gzip") && !packing.equals("x-gzip")) {
            throw new Failed("expected gzip or no packing but found " + packing, false);
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(sent))) {
            var unpacked = in.readNBytes(most + 1);
            if (unpacked.length > most) {
                throw new Failed.Oversize(most);
            }
            return unpacked;
        } catch (EOFException | ZipException e) {
            throw new Failed("the packed answer is broken: " + e.getMessage(), true);
        } catch (IOException e) {
            throw new Failed(e.getMessage(), true);
        }
    }
}
