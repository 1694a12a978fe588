package mx.vigia.scraper.sites.mx_senado;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;

/** The documents of a day in the order of the page, each under its section. */
record DayItems(FetchedPage page, List<Item> all, Map<String, String> labels, Map<String, Integer> printed) {
    private static final String SECTION = "a[name~=^\\d+$]";
    private static final String SUMMARY = "a[href~=^#\\d+$]";
    /**
     * The last item of a section is followed by the next heading; a turno is one sentence about referring or deciding.
     */
    private static final String REFERRAL_REGEX =
            "(?iU)^.*?\\b((?:se )?(?:turn[aóo]|dio turno|qued[oó]|fue |dispensad|aprobad|de primera lectura|sin discusi)[^.]*(?:\\.|$)).*$";

    static DayItems of(FetchedPage page, Issue issue) {
        var labels = new HashMap<String, String>();
        var printed = new HashMap<String, Integer>();
        for (var link : page.body().all(SUMMARY)) {
            addLabel(link, labels, printed);
        }
        var items = new ArrayList<Item>();
        var section = Section.UNNAMED;
        for (var stretch : page.body().sections(SECTION + ", " + issue.gazette().documents())) {
            var mark = stretch.mark();
            if (mark.is(SECTION)) {
                section = new Section(labels.getOrDefault(mark.attributeOrEmpty("name"), section.label()));
            } else if (!mark.text().isEmpty()) {
                var address = mark.link().orElseThrow();
                var referral = stretch.words().matches(REFERRAL_REGEX)
                        ? stretch.words().replaceFirst(REFERRAL_REGEX, "$1")
                        : "";
                items.add(new Item(
                        issue,
                        Gazette.legislature(page),
                        section,
                        Headline.of(mark.text()),
                        mark.text(),
                        referral,
                        address));
            }
        }
        return new DayItems(page, withDistinctKeys(items), labels, printed);
    }

    /** The summary links to a section twice: by its name, and by its number of documents. */
    private static void addLabel(Region link, Map<String, String> labels, Map<String, Integer> printed) {
        var anchor = link.attributeOrEmpty("href").substring(1);
        if (link.text().matches("\\d{1,4}")) {
            printed.put(anchor, Integer.parseInt(link.text()));
        } else if (!link.text().isEmpty()) {
            labels.putIfAbsent(anchor, link.text());
        }
    }

    private static List<Item> withDistinctKeys(List<Item> items) {
        var seen = new HashMap<String, Item>();
        return items.stream()
                .filter(item -> seen.putIfAbsent(item.key(), item) == null)
                .toList();
    }

    /** Returns sections whose number of documents differs from the printed one, and gaps in their numbering. */
    List<ReadingProblem> problems() {
        var problems = new ArrayList<ReadingProblem>();
        printed.forEach((anchor, count) -> {
            var read = itemsUnder(labels.getOrDefault(anchor, "")).size();
            if (read != count) {
                problems.add(problem("count-differs", "%d under '%s'".formatted(count, labels.get(anchor)), "" + read));
            }
        });
        for (var label : labels.values()) {
            var expected = 1;
            for (var item : itemsUnder(label).stream()
                    .filter(i -> i.line().number() > 0)
                    .toList()) {
                if (item.line().number() != expected && item.line().number() != 1) {
                    problems.add(problem(
                            "hole-in-numbering",
                            "number %d under '%s'".formatted(expected, label),
                            "" + item.line().number()));
                }
                expected = item.line().number() + 1;
            }
        }
        return problems;
    }

    private List<Item> itemsUnder(String label) {
        return all.stream().filter(item -> item.section().label().equals(label)).toList();
    }

    private ReadingProblem problem(String what, String expected, String found) {
        return new ReadingProblem(page.address(), what, expected, found);
    }
}
