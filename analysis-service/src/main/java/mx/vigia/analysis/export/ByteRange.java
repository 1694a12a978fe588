package mx.vigia.analysis.export;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A part of a file (RFC 9110, 14.1.2), from the first to the last byte, counted from 0.
 *
 * @param last never after the end of the file
 */
record ByteRange(long first, long last) {
    private static final Pattern SINGLE_RANGE_PATTERN = Pattern.compile("bytes=(\\d{0,18})-(\\d{0,18})");

    /**
     * Returns the range that a Range header requests from a file of this size; empty where it requests no single
     * existing part, and the whole file is to be sent.
     */
    static Optional<ByteRange> parse(String header, long bytes) {
        var range = SINGLE_RANGE_PATTERN.matcher(header == null ? "" : header.strip());
        if (!range.matches() || bytes == 0) {
            return Optional.empty();
        }
        return of(range.group(1), range.group(2), bytes).filter(part -> part.first <= part.last && part.first < bytes);
    }

    private static Optional<ByteRange> of(String from, String to, long bytes) {
        if (from.isEmpty()) {
            return to.isEmpty() || Long.parseLong(to) == 0
                    ? Optional.empty()
                    : Optional.of(new ByteRange(Math.max(0, bytes - Long.parseLong(to)), bytes - 1));
        }
        long last = to.isEmpty() ? bytes - 1 : Math.min(Long.parseLong(to), bytes - 1);
        return Optional.of(new ByteRange(Long.parseLong(from), last));
    }

    /** Whether a header requests a part after the end of the file. */
    static boolean startsAfterEnd(String header, long bytes) {
        var range = SINGLE_RANGE_PATTERN.matcher(header == null ? "" : header.strip());
        return range.matches() && !range.group(1).isEmpty() && Long.parseLong(range.group(1)) >= bytes;
    }

    long bytes() {
        return last - first + 1;
    }

    /** Returns the value of the Content-Range header for a file of this size that has no such part. */
    static String unsatisfiedRange(long bytes) {
        return "bytes */%d".formatted(bytes);
    }

    /** Returns the value of the Content-Range header. */
    String of(long bytes) {
        return "bytes %d-%d/%d".formatted(first, last, bytes);
    }
}
