package mx.vigia.notification.notice;

import mx.vigia.platform.text.OrEmpty;

/** Words of a bill that matched a watch: their field, and the plain text around them. */
public record WatchMatchReason(String field, String words, String excerpt) {
    public WatchMatchReason {
        excerpt = OrEmpty.text(excerpt);
    }
}
