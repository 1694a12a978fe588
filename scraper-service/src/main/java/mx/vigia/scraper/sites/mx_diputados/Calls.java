package mx.vigia.scraper.sites.mx_diputados;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;

/** The calls to meetings that a page prints after its index: of committees, forums, hearings, open parliament. */
record Calls(FetchedPage page, PageKind kind, Issue issue) {
    /** An anchor such as "Convocatoria3"; the section's own anchor has no number. */
    private static final Pattern ANCHOR = Pattern.compile(
            "(?:Convocatoria|Invitacion|Foro|Audiencia|ParlamentoAbierto|OrdenDia|OrdenDelDia|Agenda)\\D*\\d+");

    private static final String SECTION = "a.Seccion[href=#Convocatorias]";

    /** Returns the reading of the page with its calls added. */
    Reading with(Items items, List<URI> next) {
        var calls = calls();
        var all = new ArrayList<>(items.sightings());
        var meetings =
                Distinct.keysOf(calls.stream().map(call -> call.sighting(kind)).toList());
        all.addAll(meetings);
        for (int i = 0; i < calls.size(); i++) {
            var keys = meetings.get(i).keys();
            CalledEvent.of(calls.get(i))
                    .flatMap(event -> event.matter(kind, keys))
                    .ifPresent(all::add);
        }
        var problems = new ArrayList<>(items.problems());
        problems.addAll(problems(calls));
        return new Reading(all, next, problems);
    }

    private List<Call> calls() {
        var anchors = page.body().all("a[name]").stream()
                .map(a -> a.attributeOrEmpty("name"))
                .toList();
        var read = new HashSet<String>();
        return index().stream()
                .filter(link ->
                        read.add(Items.name(link))) // a second line with the same target announces no further call
                .map(link -> toCall(Items.name(link), link.text(), anchors))
                .toList();
    }

    private List<Region> index() {
        return page.body().all(Items.INDEX).stream()
                .filter(link -> ANCHOR.matcher(Items.name(link)).matches())
                .toList();
    }

    private Call toCall(String name, String indexed, List<String> anchors) {
        if (!anchors.contains(name)) {
            throw new PageChanged(page.address(), "an anchor named '%s'".formatted(name), "none");
        }
        var head = page.body().findBetween(name, anchors, "p.Versales").stream()
                .findFirst()
                .map(Region::text)
                .orElse("");
        var links = page.body().findBetween(name, anchors, "a[href]");
        return Call.of(page, issue, name, List.of(indexed, head), page.body().linkedLinesFrom(name, anchors), links);
    }

    private List<ReadingProblem> problems(List<Call> calls) {
        var found = new ArrayList<>(ReadingProblem.checkCount(page.address(), index().size(), calls.size()));
        if (calls.isEmpty() && page.body().findFirst(SECTION).isPresent()) {
            found.add(new ReadingProblem(
                    page.address(), "count-differs", "at least one call under 'Convocatorias'", "0"));
        }
        calls.stream()
                .filter(call -> call.words().day().isEmpty() && !call.words().isPutOff())
                .forEach(call -> found.add(
                        new ReadingProblem(page.place(call.anchor()), "date-missing", "a day", call.title())));
        return found;
    }
}
