package mx.vigia.bench.linking;

/** The number of steps of the bills of a site, and how many of them do not fit. */
public record StepsOfSite(String site, int steps, int unknown, int outOfOrder) {}
