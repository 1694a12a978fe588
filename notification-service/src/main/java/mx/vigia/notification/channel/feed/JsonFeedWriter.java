package mx.vigia.notification.channel.feed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A feed as JSON Feed 1.1. */
record JsonFeedWriter(
        String version,
        String title,
        @JsonProperty("home_page_url") String page,
        @JsonProperty("feed_url") String self,
        String language,
        List<Author> authors,
        List<Entry> items) {
    static final String MEDIA_TYPE = "application/feed+json;charset=UTF-8";

    static JsonFeedWriter of(FeedContent feedContent) {
        return new JsonFeedWriter(
                "https://jsonfeed.org/version/1.1",
                "Vigía · " + feedContent.title(),
                feedContent.page().toString(),
                feedContent.self().toString(),
                feedContent.language().code(),
                List.of(new Author("Vigía")),
                feedContent.items().stream().map(Entry::of).toList());
    }

    record Author(String name) {}

    record Entry(
            String id,
            String url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") String published) {
        static Entry of(FeedItem item) {
            return new Entry(
                    item.name(),
                    item.brief().ours(),
                    item.title(),
                    item.text(),
                    item.at().toString());
        }
    }
}
