package mx.vigia.analysis.dossier.feed;

import java.time.Instant;
import java.util.UUID;

/** A place in the gap-free change feed: at this number a dossier reached this revision. */
public record FeedChange(long number, UUID dossier, int revision, Instant at) {}
