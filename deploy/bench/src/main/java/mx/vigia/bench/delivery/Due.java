package mx.vigia.bench.delivery;

/** That one person must be told of one bill. */
public record Due(int person, int bill) {}
