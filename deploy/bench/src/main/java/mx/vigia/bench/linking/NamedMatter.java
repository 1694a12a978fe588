package mx.vigia.bench.linking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * A subject of a vote, an agenda point or a debate, in the words of its page.
 *
 * @param page the page of the vote; empty for a point or a matter, which has none of its own
 * @param mentions how the page names it: key, address, reference and title
 */
public record NamedMatter(
        UUID proceeding, String subject, String site, int point, String text, String page, List<JsonNode> mentions) {

    static List<NamedMatter> of(UUID id, String subject, String site, JsonNode body) {
        return switch (subject) {
            case "vote" -> List.of(vote(id, site, body));
            case "meeting" -> points(id, subject, site, body.path("items"), "text");
            case "debate" -> points(id, subject, site, body.path("matters"), "words");
            default ->
                throw new IllegalArgumentException("expected a vote, a meeting or a debate but found " + subject);
        };
    }

    private static NamedMatter vote(UUID id, String site, JsonNode body) {
        var mentions =
                StreamSupport.stream(body.path("about").spliterator(), false).toList();
        var title = body.path("title").asText();
        return new NamedMatter(
                id,
                "vote",
                site,
                0,
                title,
                body.path("officialAddress").asText(),
                mentions.isEmpty() ? findByTitle(title) : mentions);
    }

    private static List<NamedMatter> points(UUID id, String subject, String site, JsonNode points, String words) {
        var all = new ArrayList<NamedMatter>();
        for (var point : points) {
            var text = point.path(words).asText();
            var mentions = StreamSupport.stream(point.path("about").spliterator(), false)
                    .toList();
            all.add(new NamedMatter(
                    id, subject, site, all.size(), text, "", subject.equals("debate") ? findByTitle(text) : mentions));
        }
        return all;
    }

    private static List<JsonNode> findByTitle(String title) {
        return title.isEmpty()
                ? List.of()
                : List.of(JsonNodeFactory.instance.objectNode().put("title", title));
    }

    /** Whether it is a point of an agenda, which is told before the meeting. */
    boolean isAgendaPoint() {
        return subject.equals("meeting");
    }

    /** Whether it names a matter at all, rather than being a mere statement. */
    boolean names() {
        return !mentions.isEmpty();
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(subject, site, mentions.isEmpty() ? text : mentions.toString());
    }
}
