package mx.vigia.analysis.hand;

import java.time.Instant;
import java.util.UUID;

/** When, why and by whom an act was put out of force; {@code author} and {@code reason} are null where the sources did it. */
public record Closing(Close how, Instant at, UUID author, String reason) {}
