package mx.vigia.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every event kind has a page generated from the contract, and the stored pages are current. */
class EventPagesTest {
    private static final Path PAGES = Path.of("../docs/events");
    private static final String WRITE = "events.write";

    private final EventContract contract = EventContract.read();

    @Test
    void eventPagesMatchTheContract() throws IOException {
        var pages = pages();
        if (System.getProperty(WRITE) != null) {
            Files.createDirectories(PAGES);
            for (var page : pages.entrySet()) {
                Files.writeString(PAGES.resolve(page.getKey()), page.getValue());
            }
        }
        assertThat(EventContract.names(PAGES)).as("pages in docs/events").containsExactlyElementsOf(pages.keySet());
        pages.forEach((name, text) -> assertThat(PAGES.resolve(name))
                .as(
                        "docs/events/%s is set from the contract; set it anew: mvn -pl platform -am test -Dtest=EventPagesTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -D%s",
                        name, WRITE)
                .hasContent(text));
    }

    private Map<String, String> pages() {
        var events = contract.channels().stream()
                .map(Map.Entry::getValue)
                .filter(channel ->
                        contract.messageOf(channel).at("/payload/schema/$ref").isString())
                .map(channel -> new EventPage(contract, channel))
                .toList();
        var pages = new TreeMap<String, String>();
        events.forEach(event -> pages.put(event.topic() + ".md", event.text()));
        pages.put("README.md", list(events));
        return pages;
    }

    private static String list(List<EventPage> events) {
        return """
                # Events

                The events that the three services exchange over Kafka, a page for each kind; generated from the [contract](../contract/src/main/resources/contract/asyncapi.yaml), not edited manually.
                Programs outside Vigía follow [`/api/v1/changes`](../guides/use-the-api.md#what-changed-fact-by-fact) or receive [webhooks](../guides/receive-webhooks.md) instead.

                """
                + events.stream()
                        .map(event -> "- [" + event.title() + "](" + event.topic() + ".md): `" + event.topic() + "`\n")
                        .collect(Collectors.joining());
    }
}
