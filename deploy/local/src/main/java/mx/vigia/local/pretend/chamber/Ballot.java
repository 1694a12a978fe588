package mx.vigia.local.pretend.chamber;

/** How one deputy voted. */
public record Ballot(Deputy deputy, Sense sense) {}
