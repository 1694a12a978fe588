package mx.vigia.scraper.replay;

import mx.vigia.platform.api.NumberedFeed;

/**
 * A page of the archive of which nothing was used: today's readers cannot read it, or a round would doubt it.
 *
 * @param number its row of the manifest, by which a request accepts it as it is
 * @param what the word for the reason, such as {@code page-changed}, {@code fewer-items} or {@code titles-exchanged}
 */
public record UnreadPage(long number, String address, String what, String expected, String found)
        implements NumberedFeed.Entry {}
