package mx.vigia.analysis.linking.identity;

/**
 * A piece of evidence: its weight for (above 0) or against (below 0), and what both records state, or how they differ.
 */
public record SignalWeight(Signal signal, double weight, String said) {}
