package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Takes down how the lists of a source are read. */
final class PlanCheck {
    private final Check check;
    private final JsonNode yaml;
    private final Format format;
    private final SelectorCheck places;

    PlanCheck(Check check, JsonNode yaml) {
        this.check = check;
        this.yaml = yaml;
        var labels = Arrays.stream(Format.values()).map(Format::label).toList();
        var kind = check.text(yaml, "", "kind");
        if (!kind.isEmpty() && !labels.contains(kind)) {
            check.complain("kind", ExpectedValue.ONE_OF, kind, String.join(", ", labels));
        }
        format = labels.contains(kind) ? Format.values()[labels.indexOf(kind)] : Format.HTML;
        places = new SelectorCheck(check, format);
    }

    Plan plan() {
        var expect = yaml.path("expect");
        if (!expect.isMissingNode() && !expect.isNull() && !expect.isObject()) {
            check.complain("expect", ExpectedValue.A_MAP, expect.asText(""));
        }
        check.onlyThese(expect, "expect", List.of("least", "total"));
        var items = items();
        var least = check.number(expect, "expect", "least", 1, Limits.ENTRIES);
        return new Plan(
                format,
                mark(items, least),
                items,
                place(yaml, "", "next"),
                least,
                total(expect),
                separator(),
                language(),
                fields());
    }

    private List<FieldMapping> total(JsonNode expect) {
        var said = expect.path("total");
        return said.isMissingNode() || said.isNull()
                ? List.of()
                : List.of(new FieldMappingParser(check, places, DeclaredField.NUMBER, Check.in("expect", "total"))
                        .recipe(said));
    }

    /** A list in HTML has to be pointed at, a table has one row after the other. */
    private String items() {
        var said = place(yaml, "", "items");
        if (said.isEmpty() && format == Format.HTML) {
            check.complain("items", ExpectedValue.A_SELECTOR, "");
        }
        return switch (format) {
            case RSS -> said.isEmpty() ? "item" : said;
            case ATOM -> said.isEmpty() ? "entry" : said;
            case JSON, HTML, CSV -> said;
        };
    }

    /** What shows that the page is the right one even where nothing is on its list. */
    private String mark(String items, int least) {
        var said = place(yaml, "", "mark");
        if (!said.isEmpty()) {
            refuseOnAnyPage("mark", said);
            return said;
        }
        if (format == Format.HTML && least == 0) {
            check.complain("mark", ExpectedValue.A_MARK, "");
        }
        if (format == Format.HTML) {
            refuseOnAnyPage("items", items);
        }
        return switch (format) {
            case RSS -> "rss, rdf|RDF";
            case ATOM -> "feed";
            case HTML -> items.isEmpty() ? "html" : items;
            case JSON -> items.isEmpty() || items.startsWith("//") ? "/" : items;
            case CSV -> "";
        };
    }

    private void refuseOnAnyPage(String at, String mark) {
        if (PageMarkCheck.isOnAnyPage(format, mark)) {
            check.complain(at, ExpectedValue.A_TELLING_MARK, mark);
        }
    }

    private Map<DeclaredField, FieldMapping> fields() {
        var said = yaml.path("fields");
        if (!said.isMissingNode() && !said.isNull() && !said.isObject()) {
            check.complain("fields", ExpectedValue.A_MAP, said.asText(""));
        }
        check.onlyThese(said, "fields", DeclaredField.labels());
        var fields = new EnumMap<DeclaredField, FieldMapping>(DeclaredField.class);
        for (var field : DeclaredField.values()) {
            if (said.has(field.label())) {
                var at = Check.in("fields", field.label());
                fields.put(field, new FieldMappingParser(check, places, field, at).recipe(said.get(field.label())));
            }
        }
        var whole = Plan.whole(format, fields);
        for (var needed : List.of(DeclaredField.KEY, DeclaredField.TITLE)) {
            if (!whole.containsKey(needed)) {
                check.complain(Check.in("fields", needed.label()), ExpectedValue.A_PLACE_OR_VALUE, "");
            }
        }
        return whole;
    }

    private String place(JsonNode map, String inside, String name) {
        var said = check.maybe(map, inside, name);
        if (!said.isEmpty()) {
            places.check(Check.in(inside, name), said);
        }
        return said;
    }

    private char separator() {
        var said = yaml.path("separator").asText("");
        if (said.isEmpty()) {
            return ',';
        }
        if (said.length() != 1 || !",;|\t".contains(said)) {
            check.complain("separator", ExpectedValue.A_SEPARATOR, said);
            return ',';
        }
        return said.charAt(0);
    }

    private String language() {
        var said = check.maybe(yaml, "", "language");
        if (!said.isEmpty() && !said.matches("[a-z]{2}(-[A-Z]{2})?")) {
            check.complain("language", ExpectedValue.A_LANGUAGE, said);
        }
        return said.equals("es") ? "" : said;
    }
}
