package mx.vigia.scraper.reading;

/**
 * A range of numbers that a page prints for a list of its site; each is a key that should be stored.
 *
 * @param prefix the part of the key before the number, such as {@code 66/}
 */
public record NumberRange(String prefix, int first, int last) {
    public NumberRange {
        if (last < first) {
            throw new IllegalArgumentException("expected a range upwards but found %d to %d".formatted(first, last));
        }
    }
}
