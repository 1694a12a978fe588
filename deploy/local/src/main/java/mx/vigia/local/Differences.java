package mx.vigia.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import mx.vigia.local.client.HttpSession;

/**
 * Prints the result of replaying an archive: one line for each difference, its fields below it, and the figures as JSON
 * at the end.
 */
final class Differences {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> COUNT_NAMES = List.of(
            "pages",
            "items",
            "unread",
            "removed",
            "doubted",
            "fresh",
            "changed",
            "gone",
            "newer",
            "withheld",
            "published");

    private Differences() {}

    static void print(HttpSession scraper, JsonNode replayed) {
        var more = replayed.path("more").asText();
        var after = 0L;
        for (var items = replayed.path("differences"); !items.isEmpty(); ) {
            items.forEach(Differences::print);
            after += items.size();
            items = scraper.getJson(more + "?after=" + after)
                    .requireSuccess()
                    .json()
                    .path("items");
        }
        printUnread(scraper, replayed);
        var figures = JSON.createObjectNode();
        for (var name : COUNT_NAMES) {
            figures.set(
                    Map.of("fresh", "new").getOrDefault(name, name),
                    replayed.path("replay").path(name));
        }
        System.out.println(figures);
    }

    private static void printUnread(HttpSession scraper, JsonNode replayed) {
        var more = replayed.path("moreUnread").asText();
        for (var items = replayed.path("unreadPages"); !items.isEmpty(); ) {
            items.forEach(page -> System.out.printf(
                    "%-12s row %d  %s  expected %s but found %s%n",
                    page.path("what").asText(),
                    page.path("number").asLong(),
                    page.path("address").asText(),
                    page.path("expected").asText(),
                    page.path("found").asText()));
            var last = items.get(items.size() - 1).path("number").asLong();
            items = scraper.getJson(more + "?after=" + last)
                    .requireSuccess()
                    .json()
                    .path("items");
        }
    }

    private static void print(JsonNode difference) {
        System.out.printf(
                "%-8s %s  %s%n",
                difference.path("kind").asText(),
                difference.path("sourceKey").asText(),
                difference.path("address").asText());
        difference
                .path("fields")
                .forEach(field -> System.out.printf(
                        "           %s: %s -> %s%n",
                        field.path("name").asText(),
                        field.path("before").asText(),
                        field.path("after").asText()));
    }
}
