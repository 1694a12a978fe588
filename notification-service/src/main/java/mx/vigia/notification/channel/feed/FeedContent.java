package mx.vigia.notification.channel.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mx.vigia.platform.i18n.Language;

/**
 * What a feed says, in order, the newest first.
 *
 * @param self where it stands, with its key
 * @param page where people read on
 */
record FeedContent(UUID feed, String title, Language language, URI self, URI page, Instant made, List<FeedItem> items) {
    FeedContent {
        items = List.copyOf(items);
    }

    /** When something was last said; changes only when something is. */
    Instant updated() {
        return items.isEmpty() ? made : items.getFirst().at();
    }
}
