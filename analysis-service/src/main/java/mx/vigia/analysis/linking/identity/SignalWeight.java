package mx.vigia.analysis.linking.identity;

/** One thing that was weighed: how much it says for (above 0) or against (below 0), and what both say, or how they differ. */
public record SignalWeight(Signal signal, double weight, String said) {}
