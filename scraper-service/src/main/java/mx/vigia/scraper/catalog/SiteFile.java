package mx.vigia.scraper.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Parser of a site file's start pages and crawl settings. */
record SiteFile(JsonNode yaml, List<String> hosts) {
    /** Returns the start pages; each is an address, or an address with a header, a form or a JSON body. */
    List<StartPage> starts() {
        return StreamSupport.stream(yaml.path("starts").spliterator(), false)
                .map(start -> start.isTextual() ? parseStartPage(requireText(start)) : parseStartPage(start))
                .toList();
    }

    CrawlSettings manners() {
        var usual = CrawlSettings.usual();
        return new CrawlSettings(
                yaml.hasNonNull("zone") ? ZoneId.of(yaml.get("zone").asText()) : usual.zone(),
                yaml.hasNonNull("key") ? List.of(key(yaml.get("key"))) : usual.keys(),
                yaml.path("charset").asText().equals("lines"),
                yaml.path("consent").asBoolean());
    }

    SiteExpectation expectation() {
        var usual = SiteExpectation.usual();
        return new SiteExpectation(
                yaml.hasNonNull("rhythm")
                        ? ExpectedDays.ofLabel(yaml.get("rhythm").asText())
                        : usual.days(),
                status());
    }

    private SiteStatus status() {
        var written = yaml.path("state").asText();
        return Stream.of(SiteStatus.DORMANT, SiteStatus.BY_HAND)
                .filter(status -> status.word().equals(written))
                .findFirst()
                .orElse(SiteStatus.VISITED);
    }

    private static JsonNode requireText(JsonNode address) {
        return JsonNodeFactory.instance.objectNode().set("address", address);
    }

    /** Parses the site's names of its terms, by their first days. */
    private SiteTerms terms() {
        var names = new TreeMap<LocalDate, String>();
        yaml.path("terms")
                .properties()
                .forEach(term -> names.put(
                        LocalDate.parse(term.getKey()), term.getValue().asText("")));
        return new SiteTerms(names);
    }

    private StartPage parseStartPage(JsonNode start) {
        var form = new LinkedHashMap<String, String>();
        start.path("form")
                .properties()
                .forEach(field -> form.put(field.getKey(), field.getValue().asText()));
        var json = start.path("json");
        return new StartPage(
                start.path("address").asText(),
                start.path("accept").asText(),
                form,
                json.isMissingNode() ? "" : json.isTextual() ? json.asText() : json.toString(),
                terms());
    }

    private ApiKeySpec key(JsonNode key) {
        var host = key.path("host").asText(hosts.getFirst());
        return new ApiKeySpec(
                key.path("variable").asText(),
                host,
                key.path("header").asText(),
                key.path("query").asText());
    }
}
