package mx.vigia.scraper.reading;

/**
 * What a page prints of the numbers that some list of its site holds; every one of them is a key we should have.
 *
 * @param prefix what stands before the number in our keys, such as {@code 66/}
 */
public record NumberRange(String prefix, int first, int last) {
    public NumberRange {
        if (last < first) {
            throw new IllegalArgumentException("expected a range upwards but found %d to %d".formatted(first, last));
        }
    }
}
