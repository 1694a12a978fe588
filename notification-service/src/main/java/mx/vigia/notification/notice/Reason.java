package mx.vigia.notification.notice;

/** Words of a bill that answered a watch: where they stand, and the plain text around them. */
public record Reason(String field, String words, String excerpt) {
    public Reason {
        excerpt = excerpt == null ? "" : excerpt;
    }
}
