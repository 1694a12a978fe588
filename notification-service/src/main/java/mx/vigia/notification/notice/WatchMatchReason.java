package mx.vigia.notification.notice;

/** Words of a bill that matched a watch: their field, and the plain text around them. */
public record WatchMatchReason(String field, String words, String excerpt) {
    public WatchMatchReason {
        excerpt = excerpt == null ? "" : excerpt;
    }
}
