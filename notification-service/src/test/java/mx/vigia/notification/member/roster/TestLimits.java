package mx.vigia.notification.member.roster;

import java.time.Duration;

/** Limits as a test sets them. */
record TestLimits(int mostBytes, long mostUnpacked, int mostRows, Duration keep) implements RosterConfig {}
