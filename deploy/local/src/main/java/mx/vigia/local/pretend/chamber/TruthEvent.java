package mx.vigia.local.pretend.chamber;

import java.time.Instant;

/** A true fact: what a reader who sees everything would have noticed, and when. */
public record TruthEvent(String kind, Instant at, String detail) {}
