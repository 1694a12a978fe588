package mx.vigia.scraper.round;

/**
 * A page of the archive that today's readers cannot read, or that a round would doubt.
 *
 * @param number the row of the manifest that tells of it
 * @param what the word for why, such as {@code page-changed} or {@code fewer-items}
 */
public record UnreadPage(long number, String address, String what, String expected, String found) {}
