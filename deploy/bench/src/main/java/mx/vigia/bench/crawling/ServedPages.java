package mx.vigia.bench.crawling;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When the pretend gazette sent the last byte of each page, from its own access log. */
public record ServedPages(List<JsonNode> knocks) {

    /** Returns when a page that shows this bill was first sent completely. */
    public Optional<Instant> findFirstShown(JsonNode truth) {
        var published = Instant.parse(truth.path("publishedAt").asText());
        var pages = pagesOf(truth);
        return knocks.stream()
                .filter(request -> request.path("status").asInt() == 200)
                .filter(request -> pages.stream()
                        .anyMatch(page -> page.endsWith(request.path("path").asText())))
                .filter(request ->
                        !Instant.parse(request.path("begun").asText()).isBefore(published))
                .map(request -> Instant.parse(request.path("ended").asText()))
                .min(Instant::compareTo);
    }

    private static Set<String> pagesOf(JsonNode truth) {
        var pages = new HashSet<String>();
        truth.path("pages").forEach(page -> pages.add(page.asText().replaceFirst("#.*", "")));
        return pages;
    }
}
