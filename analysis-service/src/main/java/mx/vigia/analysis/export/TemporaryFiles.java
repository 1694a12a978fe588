package mx.vigia.analysis.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that were written and not yet read to their end: limited in number and total size, the oldest are evicted.
 */
final class TemporaryFiles {
    /** The maximum number of files. */
    static final int MAX_FILES = 60;

    /** The maximum bytes of all files together; the newest stays, however large. */
    static final long MAX_BYTES = 1L << 30;

    private final Map<SearchExports.WrittenFile, Long> sizes = new LinkedHashMap<>();
    private long bytes;

    /** Adds a file and returns those evicted for it. */
    synchronized List<SearchExports.WrittenFile> addAndEvict(SearchExports.WrittenFile handout) {
        long size = handout.bytes();
        sizes.put(handout, size);
        bytes += size;
        var old = new ArrayList<SearchExports.WrittenFile>();
        while (sizes.size() > MAX_FILES || bytes > MAX_BYTES && sizes.size() > 1) {
            var oldest = sizes.keySet().iterator().next();
            remove(oldest);
            old.add(oldest);
        }
        return old;
    }

    /** Removes a file. */
    synchronized void remove(SearchExports.WrittenFile handout) {
        var size = sizes.remove(handout);
        bytes -= size == null ? 0 : size;
    }
}
