package mx.vigia.notification.channel.feed;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.notification.letter.ShortMessage;

/** One event of a feed with its text. */
record FeedItem(UUID event, Instant at, ShortMessage brief) {
    /** Returns a permanent name, which is no address. */
    String name() {
        return "urn:uuid:" + event;
    }

    String title() {
        return brief.title();
    }

    String text() {
        return Stream.concat(brief.lines().stream(), Stream.of(brief.official()).filter(link -> !link.isEmpty()))
                .collect(Collectors.joining("\n"));
    }
}
