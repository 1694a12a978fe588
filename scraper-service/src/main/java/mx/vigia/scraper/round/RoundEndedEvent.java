package mx.vigia.scraper.round;

import mx.vigia.scraper.catalog.Site;

/** The end of a round, successful or not. */
public record RoundEndedEvent(Site site, RoundReport report) {}
