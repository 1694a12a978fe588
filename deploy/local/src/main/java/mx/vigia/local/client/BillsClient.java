package mx.vigia.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Client of the bills API. */
public record BillsClient(HttpSession visitor) {

    private static final String ANY_QUOTES = "[\"“”„«»]";
    private static final String ALL_BILLS_PATH = "/api/v1/bills?limit=100&sort=seen";

    public List<JsonNode> search(String words) {
        return answer(words, 50).items();
    }

    /** Returns the number of bills. */
    public long count() {
        return answer("", 1).json().path("total").asLong();
    }

    /** Returns the bill with exactly this title. */
    public Optional<JsonNode> findByTitle(String title) {
        return search('"' + title.replaceAll(ANY_QUOTES, " ") + '"').stream()
                .filter(bill -> bill.path("title").asText().equals(title))
                .findFirst();
    }

    /** Returns all bills page by page, in an order in which none that changes meanwhile is missed. */
    public List<JsonNode> findAll() {
        var all = new ArrayList<JsonNode>();
        var page = visitor.getJson(ALL_BILLS_PATH).requireSuccess();
        all.addAll(page.items());
        while (page.json().hasNonNull("next")) {
            var next = page.json().path("next").asText();
            page = visitor.getJson(ALL_BILLS_PATH + "&cursor=" + HttpSession.encoded(next))
                    .requireSuccess();
            all.addAll(page.items());
        }
        return all;
    }

    public JsonNode bill(String id) {
        return visitor.getJson("/api/v1/bills/" + id).requireSuccess().json();
    }

    /** Whether the bill was merged into another, to which its address now redirects. */
    public boolean isElsewhere(String id) {
        var answer = visitor.getJson("/api/v1/bills/" + id);
        return answer.isSuccess() && !answer.json().path("id").asText().equals(id);
    }

    /** Returns the changes after a number, up to a thousand. */
    public JsonNode changesAfter(long number) {
        return visitor.getJson("/api/v1/revisions?limit=1000&after=" + number)
                .requireSuccess()
                .json();
    }

    private ClientResponse answer(String words, int limit) {
        return visitor.getJson("/api/v1/bills?limit=" + limit + "&q=" + HttpSession.encoded(words))
                .requireSuccess();
    }
}
