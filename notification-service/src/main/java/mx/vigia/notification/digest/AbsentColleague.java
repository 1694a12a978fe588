package mx.vigia.notification.digest;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody for whom another reads: from the first of these days, and no longer on the second. */
public record AbsentColleague(UUID person, LocalDate awayFrom, LocalDate backOn) {}
