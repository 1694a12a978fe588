package mx.vigia.analysis.search.index;

import jakarta.enterprise.context.RequestScoped;

/**
 * The time that one request has used for its searches. A search and its side queries about how it was meant share the
 * time of one.
 */
@RequestScoped
public class SearchTimeUsed {
    private long clock;
    private long processor;

    /** Returns wall-clock time in nanoseconds. */
    long wallNanos() {
        return clock;
    }

    /** Returns processor time in nanoseconds. */
    long cpuNanos() {
        return processor;
    }

    /** Sets the total time used. */
    void setUsed(long byClock, long ofProcessor) {
        clock = byClock;
        processor = ofProcessor;
    }
}
