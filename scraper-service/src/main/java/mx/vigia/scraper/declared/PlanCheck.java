package mx.vigia.scraper.declared;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Parses how the lists of a source are read. */
final class PlanCheck {
    private final DeclarationCheck check;
    private final JsonNode yaml;
    private final ListFormat format;
    private final SelectorCheck places;

    PlanCheck(DeclarationCheck check, JsonNode yaml) {
        this.check = check;
        this.yaml = yaml;
        var labels = Arrays.stream(ListFormat.values()).map(ListFormat::label).toList();
        var kind = check.text(yaml, "", "kind");
        if (!kind.isEmpty() && !labels.contains(kind)) {
            check.addError("kind", ExpectedValue.ONE_OF, kind, String.join(", ", labels));
        }
        format = labels.contains(kind) ? ListFormat.values()[labels.indexOf(kind)] : ListFormat.HTML;
        places = new SelectorCheck(check, format);
    }

    ReadingPlan plan() {
        var expect = yaml.path("expect");
        if (!expect.isMissingNode() && !expect.isNull() && !expect.isObject()) {
            check.addError("expect", ExpectedValue.A_MAP, expect.asText(""));
        }
        check.checkKnownNames(expect, "expect", List.of("least", "total"));
        var items = items();
        var least = check.number(expect, "expect", "least", 1, DeclarationLimits.MAX_ENTRIES);
        return new ReadingPlan(
                format,
                new ReadingPlan.PlacesOnPage(parseMark(items, least), items, parsePlace(yaml, "", "next")),
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
                : List.of(new FieldMappingParser(
                                check, places, DeclaredField.NUMBER, DeclarationCheck.in("expect", "total"))
                        .parse(said));
    }

    /** A list in HTML needs a selector; a table has one row after the other. */
    private String items() {
        var said = parsePlace(yaml, "", "items");
        if (said.isEmpty() && format == ListFormat.HTML) {
            check.addError("items", ExpectedValue.A_SELECTOR, "");
        }
        return switch (format) {
            case RSS -> said.isEmpty() ? "item" : said;
            case ATOM -> said.isEmpty() ? "entry" : said;
            case JSON, HTML, CSV -> said;
        };
    }

    /** Returns what identifies the page as the right one even if its list is empty. */
    private String parseMark(String items, int least) {
        var said = parsePlace(yaml, "", "mark");
        if (!said.isEmpty()) {
            refuseUnspecificMark("mark", said);
            return said;
        }
        if (format == ListFormat.HTML && least == 0) {
            check.addError("mark", ExpectedValue.A_MARK, "");
        }
        if (format == ListFormat.HTML) {
            refuseUnspecificMark("items", items);
        }
        return switch (format) {
            case RSS -> "rss, rdf|RDF";
            case ATOM -> "feed";
            case HTML -> items.isEmpty() ? "html" : items;
            case JSON -> items.isEmpty() || items.startsWith("//") ? "/" : items;
            case CSV -> "";
        };
    }

    private void refuseUnspecificMark(String at, String mark) {
        if (PageMarkCheck.matchesAnyPage(format, mark)) {
            check.addError(at, ExpectedValue.A_TELLING_MARK, mark);
        }
    }

    private Map<DeclaredField, FieldMapping> fields() {
        var said = yaml.path("fields");
        if (!said.isMissingNode() && !said.isNull() && !said.isObject()) {
            check.addError("fields", ExpectedValue.A_MAP, said.asText(""));
        }
        check.checkKnownNames(said, "fields", DeclaredField.labels());
        var fields = new EnumMap<DeclaredField, FieldMapping>(DeclaredField.class);
        for (var field : DeclaredField.values()) {
            if (said.has(field.label())) {
                var at = DeclarationCheck.in("fields", field.label());
                fields.put(field, new FieldMappingParser(check, places, field, at).parse(said.get(field.label())));
            }
        }
        var whole = ReadingPlan.whole(format, fields);
        for (var needed : List.of(DeclaredField.KEY, DeclaredField.TITLE)) {
            if (!whole.containsKey(needed)) {
                check.addError(DeclarationCheck.in("fields", needed.label()), ExpectedValue.A_PLACE_OR_VALUE, "");
            }
        }
        return whole;
    }

    private String parsePlace(JsonNode map, String inside, String name) {
        var said = check.optionalText(map, inside, name);
        if (!said.isEmpty()) {
            places.check(DeclarationCheck.in(inside, name), said);
        }
        return said;
    }

    private char separator() {
        var said = yaml.path("separator").asText("");
        if (said.isEmpty()) {
            return ',';
        }
        if (said.length() != 1 || !",;|\t".contains(said)) {
            check.addError("separator", ExpectedValue.A_SEPARATOR, said);
            return ',';
        }
        return said.charAt(0);
    }

    private String language() {
        var said = check.optionalText(yaml, "", "language");
        if (!said.isEmpty() && !said.matches("[a-z]{2}(-[A-Z]{2})?")) {
            check.addError("language", ExpectedValue.A_LANGUAGE, said);
        }
        return said.equals("es") ? "" : said;
    }
}
