package mx.vigia.scraper.round;

import mx.vigia.scraper.catalog.Site;

/** A round came to its end, well or badly. */
public record RoundEnded(Site site, RoundReport report) {}
