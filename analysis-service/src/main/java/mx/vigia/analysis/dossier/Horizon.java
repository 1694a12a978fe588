package mx.vigia.analysis.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How far back a fact may lie and still be told, and from when on we say that we saw it late. */
public record Horizon(Duration told, Duration late, ZoneId calendar) {
    boolean tells(LocalDate happened, Instant captured) {
        return happened == null || !happened.isBefore(day(captured.minus(told)));
    }

    boolean late(LocalDate happened, Instant captured) {
        return happened != null && happened.isBefore(day(captured.minus(late)));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, calendar);
    }
}
