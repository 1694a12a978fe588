package mx.vigia.notification.channel.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/**
 * The content of a feed, newest first.
 *
 * @param self its address, with its key
 * @param page where people read on
 */
record FeedContent(UUID feed, String title, Language language, URI self, URI page, Instant made, List<FeedItem> items) {
    FeedContent {
        items = List.copyOf(items);
    }

    /** Returns when the content last changed. */
    Instant updated() {
        return items.isEmpty() ? made : items.getFirst().at();
    }
}
