package mx.vigia.scraper.archive;

import java.io.IOException;

/** Thrown if there is no space to archive something; what cannot be archived is not published. */
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

    /** The limit that was reached. */
    public enum Limit {
        /** The archive has reached its maximum size. */
        WEIGHT,
        /** The free disk space is below the reserved minimum. */
        LEFT_FREE,
        /** The disk is full. */
        DISK
    }

    public Limit limit() {
        return limit;
    }

    /** Returns the current amount; zero if only the disk knows it. */
    public long currentBytes() {
        return bytes;
    }

    /** Returns the maximum, or the required minimum. */
    public long limitBytes() {
        return bound;
    }
}
