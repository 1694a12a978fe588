package mx.vigia.local.truth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.local.pretend.chamber.Json;
import mx.vigia.local.pretend.matter.TrueStep.Particulars;

/**
 * A fact of the topic {@code bills.facts.v1}, reduced to what is compared.
 *
 * @param tells the kinds of further steps that it tells of: a first page may show several
 * @param title the name under which it tells of its matter
 * @param articles the numbers of the articles that it says have changed
 */
record DeliveredFact(
        String id,
        String kind,
        List<String> tells,
        String dossier,
        String title,
        Particulars particulars,
        List<String> articles) {
    private static final String TRANSITORY = "transitory";
    private static final Pattern VOTES = Pattern.compile("(\\d+) votos (?:en pro|a favor)\\D+(\\d+) en contra");

    DeliveredFact {
        tells = List.copyOf(tells);
        articles = List.copyOf(articles);
    }

    /** Returns the fact in an event as it is in the topic. */
    static DeliveredFact of(String event) {
        try {
            return of(Json.MAPPER.readTree(event));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeliveredFact of(JsonNode event) {
        return new DeliveredFact(
                event.path("fact").asText(),
                event.path("kind").asText(),
                tells(event.path("after").path("tells")),
                event.path("dossier").asText(),
                event.path("bill").path("title").asText(),
                particulars(event),
                articles(event.path("after")));
    }

    private static List<String> tells(JsonNode steps) {
        return steps.valueStream()
                .map(step ->
                        step.isTextual() ? step.asText() : step.path("kind").asText())
                .toList();
    }

    private static Particulars particulars(JsonNode event) {
        var after = event.path("after");
        var meeting = after.path("meeting");
        if (!meeting.isMissingNode()) {
            return new Particulars(text(meeting, "body"), text(meeting, "day"), text(meeting, "time"), "", List.of());
        }
        var vote = after.path("vote");
        var where = vote.isMissingNode() ? text(after.path("step"), "chamber") : text(vote, "chamber");
        var on = vote.isMissingNode() ? text(after.path("step"), "date") : text(vote, "heldOn");
        return new Particulars(where, on, "", text(after.path("consultation"), "closesOn"), votes(after));
    }

    /** Returns the votes that a roll call or the sentence of an approval states: in favour, against. */
    private static List<Integer> votes(JsonNode after) {
        var whole = after.path("vote").path("whole");
        if (!whole.isMissingNode()) {
            return List.of(whole.path("favour").asInt(), whole.path("against").asInt());
        }
        return VOTES.matcher(text(after.path("step"), "phrase"))
                .results()
                .findFirst()
                .map(found -> List.of(Integer.valueOf(found.group(1)), Integer.valueOf(found.group(2))))
                .orElse(List.of());
    }

    private static String text(JsonNode from, String field) {
        return from.path(field).asText("");
    }

    private static List<String> articles(JsonNode after) {
        var all = after.path("articles").isEmpty() ? after.path("excerpts") : after.path("articles");
        return all.valueStream()
                .filter(article -> !text(article, "part").equals(TRANSITORY))
                .map(article -> text(article, "number"))
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
    }
}
