package mx.vigia.analysis.dossier.feed;

import java.time.Instant;
import java.util.UUID;

/** An entry of the gap-free change feed: at this number a dossier reached this revision. */
public record FeedChange(long number, UUID dossier, int revision, Instant at) {}
