package mx.vigia.local.truth;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.vigia.local.client.BillsClient;
import mx.vigia.local.client.HttpSession;
import mx.vigia.local.pretend.matter.TrueMatter;
import mx.vigia.local.truth.Truth.Follow;

/** The query that each page offers to those who want to follow what it shows; a search where there is no such page. */
record FollowQueries(HttpSession visitor, List<TrueMatter> matters) {
    private static final String OFFER = "/watch-this?q=";

    FollowQueries {
        matters = List.copyOf(matters);
    }

    String of(Follow follow) {
        var what = follow.what();
        return switch (follow.kind()) {
            case TOPIC -> "tema:" + what;
            case SEARCH -> "título:\"" + what + '"';
            case BILL -> ofBill(what);
            case LAW -> offered("laws", "/laws/", what, item -> item).orElse("ley:\"" + what + '"');
            case PERSON -> offered("people", "/people/", what, item -> item).orElse("promovente:\"" + what + '"');
            case COMMITTEE ->
                offered("bodies", "/bodies/", what, item -> item.path("body")).orElse("comisión:\"" + what + '"');
        };
    }

    private String ofBill(String id) {
        var title = matters.stream()
                .filter(matter -> matter.id().equals(id))
                .map(matter -> matter.titles().getFirst())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No matter has the id " + id));
        return new BillsClient(visitor)
                .findByTitle(title)
                .flatMap(bill -> offerOn("/bills/" + bill.path("id").asText()))
                .orElse("título:\"" + title.replaceAll("[\"“”]", " ") + '"');
    }

    /** Where an item of a list has its id, name and chamber. */
    private interface Entry {
        JsonNode in(JsonNode item);
    }

    /** Returns the query on the page of the only thing in a list that has this name; of committees the deputies'. */
    private Optional<String> offered(String list, String path, String name, Entry entry) {
        var named = visitor
                .getJson("/api/v1/%s?limit=50&q=%s".formatted(list, HttpSession.encoded(name)))
                .requireSuccess()
                .items()
                .stream()
                .map(entry::in)
                .filter(one -> Words.of(one.path("name").asText()).equals(Words.of(name)))
                .filter(one -> one.path("chamber").asText("deputies").equals("deputies"))
                .findFirst();
        return named.flatMap(one -> offerOn(path + one.path("id").asText()));
    }

    private Optional<String> offerOn(String page) {
        return visitor.get(page).requireSuccess().page().select("a[href^='" + OFFER + "']").stream()
                .map(link -> link.attr("href").substring(OFFER.length()).replaceFirst("&.*", ""))
                .map(query -> URLDecoder.decode(query, StandardCharsets.UTF_8))
                .findFirst();
    }

    /** Returns the queries of all that a person follows. */
    Map<Follow, String> of(Truth.Person person) {
        return person.follows().stream().distinct().collect(Collectors.toMap(follow -> follow, this::of));
    }
}
