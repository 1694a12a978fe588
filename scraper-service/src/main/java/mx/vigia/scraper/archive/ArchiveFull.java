package mx.vigia.scraper.archive;

import java.io.IOException;

/** There is no room for what was to be kept; what cannot be kept is not published. */
public final class ArchiveFull extends IOException {
    private static final long serialVersionUID = 1L;

    private final Limit limit;
    private final long bytes;
    private final long bound;

    ArchiveFull(Limit limit, long bytes, long bound, String words) {
        super(words);
        this.limit = limit;
        this.bytes = bytes;
        this.bound = bound;
    }

    /** What there is no room in. */
    public enum Limit {
        /** The archive weighs as much as it may. */
        WEIGHT,
        /** The disk has less left than is left to others. */
        LEFT_FREE,
        /** The disk took no more. */
        DISK
    }

    public Limit limit() {
        return limit;
    }

    /** How much there is of what is limited; nothing where only the disk knows. */
    public long currentBytes() {
        return bytes;
    }

    /** How much there may be, or must be. */
    public long limitBytes() {
        return bound;
    }
}
