package mx.vigia.bench.linking;

/** How many steps the bills of a site have, and how many of them do not fit. */
public record StepsOfSite(String site, int steps, int unknown, int outOfOrder) {}
