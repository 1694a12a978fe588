package mx.vigia.local.pretend.gaceta;

import java.time.Instant;

/** A page as it is published, and when anything on it last changed. */
record PrintedPage(String html, Instant touched) {}
