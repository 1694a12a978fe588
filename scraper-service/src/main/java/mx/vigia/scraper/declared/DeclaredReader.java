package mx.vigia.scraper.declared;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.reading.Entries;
import mx.vigia.scraper.reading.Measure;
import mx.vigia.scraper.reading.Page;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.Problem;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Told;
import mx.vigia.scraper.reading.Wall;

/** Reads the lists of a declared source by its plan. */
final class DeclaredReader implements PageReader {
    /** The reader of pages takes whatever is no JSON for a page. */
    private static final String ANY_TEXT = "html";

    private static final int SHOWN = 100;
    private static final int MOST_FIGURES = 10;
    private static final Pattern FIGURE = Pattern.compile("\\d{1,3}(?:[.,\u00a0 ]\\d{3})+|\\d+");

    private final Plan plan;
    private final Site site;
    private final DayWords days;

    DeclaredReader(Declaration declaration) {
        plan = declaration.plan();
        site = declaration.site();
        days = new DayWords(site.manners().zone());
    }

    @Override
    public String signature() {
        return plan.format() == Format.CSV ? ANY_TEXT : plan.mark();
    }

    @Override
    public Reading read(Page page) {
        refuseWalls(page);
        var listing = Listing.of(plan, page);
        refuseOtherTables(listing, page);
        var entries = listing.entries();
        if (entries.size() < plan.least()) {
            var expected = Measure.AT_LEAST_OF.of(plan.least(), plan.items());
            throw new PageChanged(page.address(), expected, Measure.COUNT.of(entries.size()));
        }
        var next = next(listing, page);
        var problems = new ArrayList<Problem>();
        problems.addAll(tooMany(page, entries.size()));
        problems.addAll(total(listing, page, next, entries.size()));
        var read = Entries.of(
                page,
                entries.stream().limit(Limits.ENTRIES).toList(),
                this::shown,
                cell -> sighting(cell, listing, page, problems));
        problems.addAll(read.unread());
        return new Reading(once(page, read.read(), problems), next, problems);
    }

    /** Whoever wrote the mark may have looked at a wall; and where a table is looked for, any words would do. */
    private void refuseWalls(Page page) {
        if (plan.format() != Format.CSV) {
            Wall.inPlaceOfAList(page).ifPresent(wall -> {
                throw new PageChanged(page.address(), Measure.NO_WALL.of(), wall);
            });
        } else if (page.text().stripLeading().startsWith("<")) {
            throw new PageChanged(page.address(), Measure.A_TABLE_IN_CSV.of(), Measure.TITLE.of(page.title()));
        }
    }

    private void refuseOtherTables(Listing listing, Page page) {
        var lacks = plan.format() == Format.CSV
                && !plan.mark().isEmpty()
                && listing.page().at(plan.mark(), "").isEmpty();
        if (lacks) {
            throw new PageChanged(page.address(), Measure.AT_LEAST_OF.of(1, plan.mark()), Measure.COUNT.of(0));
        }
    }

    private Sighting sighting(Cell cell, Listing listing, Page page, List<Problem> problems) {
        var entry = new Entry(plan.fields(), cell, listing.page(), page, days);
        var sighting = new Matter(plan, entry, page.address()).sighting();
        problems.addAll(entry.problems());
        return sighting;
    }

    /** Of two entries under one key the first stands; the others would take its place round after round. */
    private static List<Sighting> once(Page page, List<Sighting> all, List<Problem> problems) {
        var keys = new HashSet<String>();
        var once = new ArrayList<Sighting>();
        for (var sighting : all) {
            if (keys.add(sighting.keys().getFirst())) {
                once.add(sighting);
            } else {
                var key = Told.words(sighting.keys().getFirst());
                problems.add(new Problem(page.address(), "key-twice", Measure.A_KEY_OF_ITS_OWN.of(), key));
            }
        }
        return once;
    }

    private List<URI> next(Listing listing, Page page) {
        return plan.next().isEmpty()
                ? List.of()
                : listing.page().at(plan.next(), "").stream()
                        .flatMap(found -> page.leads(found.address()).stream())
                        .filter(address -> !address.equals(page.address()))
                        .limit(1)
                        .toList();
    }

    private static List<Problem> tooMany(Page page, int found) {
        return found <= Limits.ENTRIES
                ? List.of()
                : List.of(new Problem(
                        page.address(), "capped", Measure.AT_MOST_ITEMS.of(Limits.ENTRIES), Measure.COUNT.of(found)));
    }

    /** The total that a page prints is for all pages of the list; one that leads on or was led to holds a part of it. */
    private List<Problem> total(Listing listing, Page page, List<URI> next, int found) {
        if (plan.total().isEmpty()) {
            return List.of();
        }
        var total = printed(plan.total().getFirst(), listing.page(), page);
        var isPart = !plan.next().isEmpty() && (!next.isEmpty() || !site.alwaysBeginsWith(page.address()));
        return isPart && found <= total ? List.of() : Problem.ofCount(page.address(), total, found);
    }

    /** The first figure at the place, its thousands perhaps apart. */
    private static int printed(Recipe where, Cell around, Page page) {
        return where.places().stream()
                .flatMap(place -> around.at(place, where.attribute()).stream())
                .flatMap(found -> FIGURE.matcher(where.part(found.words())).results())
                .map(figure -> figure.group().replaceAll("\\D", ""))
                .filter(figures -> figures.length() < MOST_FIGURES)
                .findFirst()
                .map(Integer::parseInt)
                .orElseThrow(() -> new PageChanged(
                        page.address(),
                        Measure.A_NUMBER_FOR.of("total", String.join(", ", where.places())),
                        Measure.NONE.of()));
    }

    private String shown(Cell cell) {
        var words = cell.at(".", "").stream().map(Found::words).findFirst().orElse("");
        return words.length() <= SHOWN ? words : words.substring(0, SHOWN) + "…";
    }
}
