package mx.vigia.analysis.clock;

import mx.vigia.analysis.text.Obligation;

/** What an article of a published text orders, and by which day. */
public record Ordered(Obligation obligation, Deadline deadline) {}
