package mx.vigia.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import mx.vigia.bench.driver.Figures;
import mx.vigia.bench.stack.OwnStack;
import mx.vigia.bench.stack.SeededReaders;
import mx.vigia.local.client.TrayClient.Letter;

/** Compares the published bills with those found and with the letters sent. */
record DeliveryComparison(OwnStack house, List<JsonNode> published, List<Letter> letters) {

    /** A person who should be alerted of a bill. */
    private record Due(String person, String bill) {}

    Figures toFigures(String name) {
        var found = found();
        var due = due(found);
        var lost = new HashSet<>(due);
        lost.removeAll(findDelivered());
        var untagged = published.stream()
                .filter(truth -> found.containsKey(id(truth)) && !hasExpectedTopics(truth, found.get(id(truth))))
                .count();
        return new Figures(name)
                .addNote("bills", "bills published", published.size(), "")
                .addNote("letters", "letters in the tray", letters.size(), "")
                .addNote("expected", "letters due by the truth (person and bill)", due.size(), "")
                .addNote("untagged", "bills found whose topics fall short of the truth", untagged, "")
                .atMost("missing", "bills never found", published.size() - found.size(), 0, "")
                .atMost("lost", "letters lost", lost.size(), 0, "")
                .atMost("twice", "one person and fact under two Message-IDs", countDuplicates(), 0, "")
                .addNote("resent", "sent again under the same Message-ID", resent(), "");
    }

    private Map<String, JsonNode> found() {
        var found = new HashMap<String, JsonNode>();
        for (var truth : published) {
            house.archive().findByTitle(truth.path("title").asText()).ifPresent(bill -> found.put(id(truth), bill));
        }
        return found;
    }

    private Set<Due> due(Map<String, JsonNode> found) {
        return published.stream()
                .flatMap(truth -> SeededReaders.of(topics(truth)).stream()
                        .map(person -> new Due(
                                person,
                                found.containsKey(id(truth))
                                        ? found.get(id(truth)).path("id").asText()
                                        : "never found: " + id(truth))))
                .collect(Collectors.toSet());
    }

    /** Returns who was alerted of which bill; every letter links to its bill. */
    private Set<Due> findDelivered() {
        var link = java.util.regex.Pattern.compile("/bills/([0-9a-f-]{36})");
        var received = new HashSet<Due>();
        for (var letter : letters) {
            link.matcher(letter.text()).results().forEach(bill -> received.add(new Due(letter.to(), bill.group(1))));
        }
        return received;
    }

    private long countDuplicates() {
        return byPersonAndFact().values().stream()
                .filter(same -> same.stream().map(Letter::messageId).distinct().count() > 1)
                .count();
    }

    private long resent() {
        return byPersonAndFact().values().stream()
                .mapToLong(same -> same.size()
                        - same.stream().map(Letter::messageId).distinct().count())
                .sum();
    }

    /** Returns the letters by person and fact; a letter may contain several facts. */
    private Map<String, List<Letter>> byPersonAndFact() {
        return letters.stream()
                .flatMap(letter -> letter.facts().stream().map(fact -> Map.entry(letter.to() + " " + fact, letter)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static boolean hasExpectedTopics(JsonNode truth, JsonNode bill) {
        var statement = bill.path("topics").toString();
        return topics(truth).stream().allMatch(statement::contains);
    }

    private static List<String> topics(JsonNode truth) {
        return StreamSupport.stream(truth.path("topics").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static String id(JsonNode truth) {
        return truth.path("bill").asText();
    }
}
