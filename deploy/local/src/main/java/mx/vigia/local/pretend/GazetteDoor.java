package mx.vigia.local.pretend;

import com.sun.net.httpserver.Headers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/** Answers as the gazette's old server does: static pages with ETag and Last-Modified, 404 where there was no issue. */
record GazetteDoor(Gazette gazette, World world) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    Reply answer(String path, Headers asked) {
        var now = world.now();
        if (now.layout().mood() == Layout.Mood.UNAVAILABLE) {
            return new Reply(
                    503, Map.of("Content-Type", "text/html"), "<h1>Service Unavailable</h1>".getBytes(Latin.WINDOWS));
        }
        if (path.startsWith("/PDF/") && path.endsWith(".pdf")) {
            return new Reply(
                    200,
                    Map.of("Content-Type", "application/pdf"),
                    "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        }
        return gazette.page(now, path).map(sheet -> served(sheet, asked)).orElseGet(GazetteDoor::notFound);
    }

    private static Reply served(Sheet sheet, Headers asked) {
        var bytes = Latin.bytes(sheet.html());
        var etag = "\"" + digest(bytes) + "\"";
        var headers = Map.of(
                "Content-Type",
                "text/html; charset=ISO-8859-1",
                "ETag",
                etag,
                "Last-Modified",
                HTTP_DATE.format(sheet.touched()),
                "Server",
                "Apache");
        return knows(asked, etag, sheet.touched())
                ? new Reply(304, headers, new byte[0])
                : new Reply(200, headers, bytes);
    }

    /** An entity tag decides alone; dates are asked only where there is none (RFC 9110, section 13.2.2). */
    private static boolean knows(Headers asked, String etag, Instant touched) {
        var tag = asked.getFirst("If-None-Match");
        if (tag != null) {
            return tag.contains(etag);
        }
        var since = asked.getFirst("If-Modified-Since");
        return since != null && !touched.truncatedTo(ChronoUnit.SECONDS).isAfter(date(since));
    }

    private static Instant date(String since) {
        try {
            return ZonedDateTime.parse(since, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException notADate) {
            return Instant.MIN;
        }
    }

    private static Reply notFound() {
        return new Reply(
                404,
                Map.of("Content-Type", "text/html; charset=iso-8859-1"),
                Template.of("notfound").html().getBytes(Latin.WINDOWS));
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .substring(0, 24);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
