package mx.vigia.analysis.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that were written and not read to their end yet: at most so many and so large together, the oldest of which make way. */
final class TemporaryFiles {
    /** Files. */
    static final int MAX_FILES = 60;

    /** Bytes of all together; the newest stays, however large. */
    static final long MAX_BYTES = 1L << 30;

    private final Map<SearchExports.Handout, Long> sizes = new LinkedHashMap<>();
    private long bytes;

    /** Puts one there, and says which make way for it. */
    synchronized List<SearchExports.Handout> addAndEvict(SearchExports.Handout handout) {
        long size = handout.bytes();
        sizes.put(handout, size);
        bytes += size;
        var old = new ArrayList<SearchExports.Handout>();
        while (sizes.size() > MAX_FILES || bytes > MAX_BYTES && sizes.size() > 1) {
            var oldest = sizes.keySet().iterator().next();
            remove(oldest);
            old.add(oldest);
        }
        return old;
    }

    /** It is there no longer. */
    synchronized void remove(SearchExports.Handout handout) {
        var size = sizes.remove(handout);
        bytes -= size == null ? 0 : size;
    }
}
