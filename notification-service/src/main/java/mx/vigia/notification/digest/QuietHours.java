package mx.vigia.notification.digest;

/**
 * The hours of the day without letters, from one until another, past midnight where that is earlier; none where both
 * are the same.
 */
public record QuietHours(int from, int until) {
    public static final QuietHours NONE = new QuietHours(0, 0);

    public QuietHours {
        if (from < 0 || from > 23 || until < 0 || until > 23) {
            throw new IllegalArgumentException("Expected hours from 0 to 23 but found " + from + " and " + until);
        }
    }

    boolean contains(int hour) {
        return from <= until ? from <= hour && hour < until : hour >= from || hour < until;
    }
}
