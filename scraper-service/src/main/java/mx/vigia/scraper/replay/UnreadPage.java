package mx.vigia.scraper.replay;

import mx.vigia.platform.api.NumberedFeed;

/**
 * A page of the archive of which nothing was taken: today's readers cannot read it, or a round would doubt it.
 *
 * @param number the row of the manifest that tells of it, by which a wish accepts it as it stands
 * @param what the word for why, such as {@code page-changed}, {@code fewer-items} or {@code titles-exchanged}
 */
public record UnreadPage(long number, String address, String what, String expected, String found)
        implements NumberedFeed.Entry {}
