package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Client of the letter tray. */
public record TrayClient(HttpSession visitor) {

    /** A letter, reduced to what drivers and tests need. */
    public record Letter(
            String id,
            String messageId,
            String to,
            String subject,
            Instant receivedAt,
            String text,
            String html,
            JsonNode headers) {

        /** Whether the letter contains this title, regardless of line breaks and surrounding text. */
        public boolean mentions(String title) {
            return normalize(text).contains(normalize(title))
                    || normalize(subject).contains(normalize(title));
        }

        public String header(String name) {
            return StreamSupport.stream(((Iterable<String>) headers::fieldNames).spliterator(), false)
                    .filter(name::equalsIgnoreCase)
                    .findFirst()
                    .map(found -> headers.path(found).asText())
                    .orElse("");
        }

        /** Returns the ids of the facts in it. */
        public List<String> facts() {
            return Stream.of(header("X-Vigia-Fact").split("[,\\s]+"))
                    .filter(fact -> !fact.isEmpty())
                    .toList();
        }

        private static String normalize(String words) {
            return words.replaceAll("\\s+", " ")
                    .replaceFirst("\\.\\s*$", "")
                    .strip()
                    .toLowerCase(Locale.ROOT);
        }
    }

    public List<Letter> all() {
        return after("");
    }

    /** Returns the letters after the one with this id, oldest first. */
    public List<Letter> after(String id) {
        return visitor.getJson("/tray/letters?after=" + id).requireSuccess().items().stream()
                .map(TrayClient::letter)
                .toList();
    }

    /** Returns the id of the newest letter; empty if there is none. */
    public String newestId() {
        var all = all();
        return all.isEmpty() ? "" : all.getLast().id();
    }

    private static Letter letter(JsonNode item) {
        return new Letter(
                item.path("id").asText(),
                item.path("messageId").asText(),
                item.path("to").asText(),
                item.path("subject").asText(),
                Instant.parse(item.path("receivedAt").asText()),
                item.path("text").asText(),
                item.path("html").asText(),
                item.path("headers"));
    }
}
