package mx.vigia.local.pretend.faults;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Zeros, so tightly packed that the answer is a thousandth of what it unpacks to; packed once for each size. */
final class CompressionBomb {
    private static final Map<Long, byte[]> PACKED_CACHE = new ConcurrentHashMap<>();

    private CompressionBomb() {}

    static byte[] of(long bytes) {
        return PACKED_CACHE.computeIfAbsent(bytes, Packed::gzippedZeros);
    }
}
