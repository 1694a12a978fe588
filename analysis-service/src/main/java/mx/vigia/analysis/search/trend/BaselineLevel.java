package mx.vigia.analysis.search.trend;

/** Where a number of bills lies beside the range that is usual. */
enum BaselineLevel {
    /** What is usual is not known. */
    UNKNOWN,
    BELOW,
    WITHIN,
    ABOVE
}
