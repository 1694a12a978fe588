package mx.vigia.notification.notice;

/** Words of a bill that answered a watch: where they stand, and the plain text around them. */
public record WatchMatchReason(String field, String words, String excerpt) {
    public WatchMatchReason {
        excerpt = excerpt == null ? "" : excerpt;
    }
}
