package mx.vigia.scraper.declared;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.scraper.catalog.Site;
import mx.vigia.scraper.declared.list.DateFormats;
import mx.vigia.scraper.declared.list.DeclarationLimits;
import mx.vigia.scraper.declared.list.EntryMapper;
import mx.vigia.scraper.declared.list.EntryNode;
import mx.vigia.scraper.declared.list.FieldMapping;
import mx.vigia.scraper.declared.list.ListEntry;
import mx.vigia.scraper.declared.list.ListFormat;
import mx.vigia.scraper.declared.list.LocatedValue;
import mx.vigia.scraper.declared.list.ParsedList;
import mx.vigia.scraper.declared.list.ReadingPlan;
import mx.vigia.scraper.reading.BlockPage;
import mx.vigia.scraper.reading.EntryList;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageReader;
import mx.vigia.scraper.reading.ProblemValue;
import mx.vigia.scraper.reading.Reading;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;

/** Reads the lists of a declared source by its plan. */
final class DeclaredReader implements PageReader {
    /** The page reader takes everything that is not JSON for HTML. */
    private static final String ANY_PAGE_SELECTOR = "html";

    private static final int MAX_SHOWN_LENGTH = 100;
    private static final int MAX_FIGURES = 10;
    private static final Pattern FIGURE_PATTERN = Pattern.compile("\\d{1,3}(?:[.,\u00a0 ]\\d{3})+|\\d+");

    private final ReadingPlan plan;
    private final Site site;
    private final DateFormats days;

    DeclaredReader(Declaration declaration) {
        plan = declaration.plan();
        site = declaration.site();
        days = new DateFormats(site.manners().zone());
    }

    @Override
    public String signature() {
        return plan.format() == ListFormat.CSV
                ? ANY_PAGE_SELECTOR
                : plan.places().mark();
    }

    @Override
    public Reading read(FetchedPage page) {
        refuseBlockPages(page);
        var listing = ParsedList.of(plan, page);
        refuseOtherTables(listing, page);
        var entries = listing.entries();
        if (entries.size() < plan.least()) {
            var expected =
                    Expectation.AT_LEAST_OF.of(plan.least(), plan.places().items());
            throw new PageChanged(page.address(), expected, Expectation.COUNT.of(entries.size()));
        }
        var next = findNextPages(listing, page);
        var problems = new ArrayList<ReadingProblem>();
        problems.addAll(checkEntryLimit(page, entries.size()));
        problems.addAll(total(listing, page, next, entries.size()));
        var read = EntryList.of(
                page,
                entries.stream().limit(DeclarationLimits.MAX_ENTRIES).toList(),
                this::cellText,
                cell -> sighting(cell, listing, page, problems));
        problems.addAll(read.unread());
        return new Reading(dropDuplicates(page, read.read(), problems), next, problems);
    }

    /** The mark may have been written for a block page; and where a table is expected, any text would do. */
    private void refuseBlockPages(FetchedPage page) {
        if (plan.format() != ListFormat.CSV) {
            BlockPage.findInsteadOfList(page).ifPresent(wall -> {
                throw new PageChanged(page.address(), Expectation.NO_WALL.of(), wall);
            });
        } else if (page.text().stripLeading().startsWith("<")) {
            throw new PageChanged(page.address(), Expectation.A_TABLE_IN_CSV.of(), Expectation.TITLE.of(page.title()));
        }
    }

    private void refuseOtherTables(ParsedList listing, FetchedPage page) {
        var lacks = plan.format() == ListFormat.CSV
                && !plan.places().mark().isEmpty()
                && listing.page().at(plan.places().mark(), "").isEmpty();
        if (lacks) {
            throw new PageChanged(
                    page.address(), Expectation.AT_LEAST_OF.of(1, plan.places().mark()), Expectation.COUNT.of(0));
        }
    }

    private Sighting sighting(EntryNode cell, ParsedList listing, FetchedPage page, List<ReadingProblem> problems) {
        var entry = new ListEntry(plan.fields(), cell, listing.page(), page, days);
        var sighting = new EntryMapper(plan, entry, page.address()).sighting();
        problems.addAll(entry.problems());
        return sighting;
    }

    /** The first of two entries with the same key is kept; the others would replace it in every round. */
    private static List<Sighting> dropDuplicates(FetchedPage page, List<Sighting> all, List<ReadingProblem> problems) {
        var keys = new HashSet<String>();
        var once = new ArrayList<Sighting>();
        for (var sighting : all) {
            if (keys.add(sighting.keys().getFirst())) {
                once.add(sighting);
            } else {
                var key = ProblemValue.words(sighting.keys().getFirst());
                problems.add(new ReadingProblem(page.address(), "key-twice", Expectation.A_KEY_OF_ITS_OWN.of(), key));
            }
        }
        return once;
    }

    private List<URI> findNextPages(ParsedList listing, FetchedPage page) {
        return plan.places().next().isEmpty()
                ? List.of()
                : listing.page().at(plan.places().next(), "").stream()
                        .flatMap(found -> page.resolveLink(found.address()).stream())
                        .filter(address -> !address.equals(page.address()))
                        .limit(1)
                        .toList();
    }

    private static List<ReadingProblem> checkEntryLimit(FetchedPage page, int found) {
        return found <= DeclarationLimits.MAX_ENTRIES
                ? List.of()
                : List.of(new ReadingProblem(
                        page.address(),
                        "capped",
                        Expectation.AT_MOST_ITEMS.of(DeclarationLimits.MAX_ENTRIES),
                        Expectation.COUNT.of(found)));
    }

    /**
     * The total printed on a page is for all pages of the list; one with further or earlier pages holds a part of it.
     */
    private List<ReadingProblem> total(ParsedList listing, FetchedPage page, List<URI> next, int found) {
        if (plan.total().isEmpty()) {
            return List.of();
        }
        var total = printed(plan.total().getFirst(), listing.page(), page);
        var isPart = !plan.places().next().isEmpty() && (!next.isEmpty() || !site.isAlwaysStartPage(page.address()));
        return isPart && found <= total ? List.of() : ReadingProblem.checkCount(page.address(), total, found);
    }

    /** Returns the first number at the place, possibly with thousands separators. */
    private static int printed(FieldMapping where, EntryNode around, FetchedPage page) {
        return where.places().stream()
                .flatMap(place -> around.at(place, where.attribute()).stream())
                .flatMap(found ->
                        FIGURE_PATTERN.matcher(where.part(found.words())).results())
                .map(figure -> figure.group().replaceAll("\\D", ""))
                .filter(figures -> figures.length() < MAX_FIGURES)
                .findFirst()
                .map(Integer::parseInt)
                .orElseThrow(() -> new PageChanged(
                        page.address(),
                        Expectation.A_NUMBER_FOR.of("total", String.join(", ", where.places())),
                        Expectation.NONE.of()));
    }

    private String cellText(EntryNode cell) {
        var words =
                cell.at(".", "").stream().map(LocatedValue::words).findFirst().orElse("");
        return words.length() <= MAX_SHOWN_LENGTH ? words : words.substring(0, MAX_SHOWN_LENGTH) + "…";
    }
}
