package mx.vigia.analysis.search.trend;

/** Position of a count relative to the usual range. */
enum BaselineLevel {
    /** The usual range is not known. */
    UNKNOWN,
    BELOW,
    WITHIN,
    ABOVE
}
