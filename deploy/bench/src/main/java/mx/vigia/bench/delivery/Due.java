package mx.vigia.bench.delivery;

/** A person who must be alerted of a bill. */
public record Due(int person, int bill) {}
