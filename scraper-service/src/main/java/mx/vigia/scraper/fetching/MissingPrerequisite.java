package mx.vigia.scraper.fetching;

/**
 * What a site lacks before it is requested.
 *
 * @param state a stable word: {@code needs-key} or {@code needs-consent}
 * @param what the setting by which the operator provides it
 */
public record MissingPrerequisite(String state, String what) {}
