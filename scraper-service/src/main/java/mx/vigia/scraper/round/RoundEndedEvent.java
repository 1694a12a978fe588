package mx.vigia.scraper.round;

import mx.vigia.scraper.catalog.Site;

/** A round came to its end, well or badly. */
public record RoundEndedEvent(Site site, RoundReport report) {}
