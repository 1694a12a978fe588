package mx.vigia.scraper.sites.mx_cronica;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.Region;

/** The index of a record since 2012: what each anchor opens; empty in older records. */
record Agenda(Map<String, Point> points, List<String> people) {
    private static final Pattern STAGE = Pattern.compile(
            "(?iU)^(?:presentación de moci|discusi[oó]n (?:de los|de las|en lo)|votaci[oó]n (?:en lo|de los|de las|del)|posicionamientos?\\b).*");
    private static final Pattern PERSON = Pattern.compile(
            "(?U)^(?:(?:Diputad|Senador)[oa]?\\s+)?\\p{Lu}[\\p{L}.'’-]+(?:\\s+(?:del?|las?|los|y|\\p{Lu}[\\p{L}.'’-]*)){1,8},\\s+\\p{Lu}[\\p{L} /]{1,20}$");
    private static final Pattern REPORT = Pattern.compile(
            "(?iU)^(?:que|por el que|a discusión|de la comisión|con proyecto)\\b.*|.*\\bfundamentación$");
    private static final Pattern STEP = Pattern.compile("(?iU)(?:[,.;]\\s*(?:fundamentación|votación))?[\\s,;]*$");

    /**
     * The point opened by an anchor.
     *
     * @param matter what is under debate there; empty if the index does not state it
     * @param open true if the Presidency states it more exactly
     */
    record Point(String matter, boolean open) {}

    static Agenda of(List<Region> paragraphs) {
        var points = new LinkedHashMap<String, Point>();
        var people = new ArrayList<String>();
        var section = "";
        var report = "";
        for (var paragraph : paragraphs) {
            var link = paragraph.findFirst("a[href^=#]");
            var words = paragraph.text();
            if (link.isEmpty() && Label.of(paragraph).isPresent()) {
                break;
            }
            if (link.isEmpty()) {
                var stays = words.isEmpty()
                        || !report.isEmpty() && STAGE.matcher(words).matches();
                section = stays ? section : words;
                report = stays ? report : "";
                continue;
            }
            var anchor = link.get().attributeOrEmpty("href").substring(1);
            if (PERSON.matcher(words).matches()) {
                people.add(words);
                points.put(anchor, new Point(report.isEmpty() ? section : report, report.isEmpty()));
            } else if (STAGE.matcher(words).matches()) {
                points.put(anchor, new Point(report.isEmpty() ? stripMarkup(words) : report, false));
            } else {
                report = REPORT.matcher(words).matches() ? stripMarkup(words) : report;
                points.put(anchor, new Point(stripMarkup(words), false));
            }
        }
        return new Agenda(Map.copyOf(points), List.copyOf(people));
    }

    /** Returns the point opened by an anchor of this paragraph. */
    Optional<Point> at(Region paragraph) {
        return paragraph.all("a[name]").stream()
                .map(a -> points.get(a.attributeOrEmpty("name")))
                .filter(point -> point != null)
                .findFirst();
    }

    /** Returns the anchors of the index that are not among these. */
    List<String> without(List<String> anchors) {
        return points.keySet().stream()
                .filter(a -> !anchors.contains(a))
                .sorted()
                .toList();
    }

    private static String stripMarkup(String words) {
        return STEP.matcher(words).replaceFirst("");
    }
}
