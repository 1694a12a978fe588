package mx.vigia.analysis.search.index;

import jakarta.enterprise.context.RequestScoped;

/** The time that one visit has had for its searches: a search, and what is asked beside it of how it was meant, have the time of one together. */
@RequestScoped
public class SearchTimeUsed {
    private long clock;
    private long processor;

    /** By the clock, in nanoseconds. */
    long wallNanos() {
        return clock;
    }

    /** Of a processor, in nanoseconds. */
    long cpuNanos() {
        return processor;
    }

    /** It has had so much in all. */
    void setUsed(long byClock, long ofProcessor) {
        clock = byClock;
        processor = ofProcessor;
    }
}
