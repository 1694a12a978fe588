package mx.vigia.local.pretend.faults;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Zeros compressed to a thousandth of their size; compressed once for each size. */
final class CompressionBomb {
    private static final Map<Long, byte[]> PACKED_CACHE = new ConcurrentHashMap<>();

    private CompressionBomb() {}

    static byte[] of(long bytes) {
        return PACKED_CACHE.computeIfAbsent(bytes, Packed::gzippedZeros);
    }
}
