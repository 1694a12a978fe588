package mx.vigia.scraper.fetching;

/**
 * What a site lacks before we knock at it.
 *
 * @param state a stable word: {@code needs-key} or {@code needs-consent}
 * @param what the setting by which the operator gives it
 */
public record MissingPrerequisite(String state, String what) {}
