package mx.vigia.notification.digest;

import java.time.LocalDate;
import java.util.UUID;

/** A person for whom another is deputy: from the first of these days until before the second. */
public record AbsentColleague(UUID person, LocalDate awayFrom, LocalDate backOn) {}
