package mx.vigia.scraper.sites.mx_diputados;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.FetchedPage;
import mx.vigia.scraper.reading.PageChanged;
import mx.vigia.scraper.reading.PageKind;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Region;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.StatedFields;
import mx.vigia.scraper.reading.StatedFields.DocumentLink;
import mx.vigia.scraper.reading.StatedFields.Proponent;

/** The items that a page of the Gaceta prints in full: an index of them first, then each after its own anchor. */
record Items(FetchedPage page, PageKind kind, Issue issue) {
    /** The index is an id on the page of the day and a class in annexes. */
    static final String INDEX = "#Indice a[href^=#], .Indice a.Indice[href^=#]";

    private static final int MAX_TEXT_BYTES = 8 * 1024 * 1024;

    /** Returns every initiative, point of agreement, minuta or report of the index. */
    List<Sighting> sightings() {
        var anchors = anchors();
        var found = new ArrayList<Sighting>();
        var read = new HashSet<String>();
        for (var link : page.body().all(INDEX)) {
            var name = name(link);
            BillKindWord.parseAnchor(name)
                    .filter(term -> read.add(name)) // a second link with the same target names no further item
                    .ifPresent(term -> found.add(item(name, term, link.text(), anchors)));
        }
        return Distinct.keysOf(found);
    }

    /** Returns problems of an index that links twice to an item, or that has lost items. */
    List<ReadingProblem> problems() {
        var named = page.body().all(INDEX).stream()
                .map(Items::name)
                .filter(Items::isItemAnchor)
                .toList();
        var items = new HashSet<>(named);
        var problems = new ArrayList<>(ReadingProblem.checkCount(page.address(), named.size(), items.size()));
        problems.addAll(checkIndexComplete(items));
        return problems;
    }

    /**
     * Returns a problem if the index names fewer than half of the items after it: the index has lost them, the page has
     * not.
     */
    private List<ReadingProblem> checkIndexComplete(Set<String> indexed) {
        var anchors = anchors();
        var printed = anchors.stream()
                .distinct()
                .filter(Items::isItemAnchor)
                .filter(name ->
                        !page.body().findBetween(name, anchors, "p.Versales").isEmpty())
                .toList();
        var named = printed.stream().filter(indexed::contains).count();
        return named * 2 >= printed.size()
                ? List.of()
                : List.of(new ReadingProblem(
                        page.address(),
                        ReadingProblem.FEWER_NAMED,
                        Expectation.ITEMS_AS_PRINTED.of(printed.size()),
                        Expectation.COUNT.of(named)));
    }

    private static boolean isItemAnchor(String name) {
        return BillKindWord.parseAnchor(name).isPresent();
    }

    /** Returns the anchor that a link of the index leads to. */
    static String name(Region link) {
        return link.attributeOrEmpty("href").substring(1);
    }

    private List<String> anchors() {
        return page.body().all("a[name]").stream()
                .map(a -> a.attributeOrEmpty("name"))
                .toList();
    }

    private Sighting item(String name, BillKindWord opened, String indexed, List<String> anchors) {
        if (!anchors.contains(name)) {
            throw new PageChanged(page.address(), "an anchor named '%s'".formatted(name), "none");
        }
        var head = page.body().findBetween(name, anchors, "p.Versales").stream()
                .findFirst()
                .map(Region::text);
        var line = TitleLine.of(head.orElse(indexed));
        var term = opened.orOpinion(line.title());
        var proponents = Proponents.in(line.bringer());
        var place = page.place(name);
        var text = textOf(name, anchors, head);
        var stated = StatedFields.nothing()
                .title(line.title())
                .kind(term.kind(), term.official())
                .legislature(issue.legislature())
                .proponents(proponents)
                .presentedOn(issue.day())
                .citation(issue.citation())
                .officialAddress(place)
                .documents(List.of(new DocumentLink("Gaceta Parlamentaria", place)));
        var keys = keys(name, term, line, proponents);
        return new Sighting(kind, keys, withText(stated, text), List.of(issue.day()))
                .at(keys.subList(0, keys.size() - 1));
    }

    private String textOf(String name, List<String> anchors, Optional<String> head) {
        var text = page.body().textFrom(name, anchors);
        return head.filter(text::startsWith)
                .map(h -> text.substring(h.length()).strip())
                .orElse(text);
    }

    private static StatedFields withText(StatedFields stated, String text) {
        if (text.isEmpty()) {
            return stated;
        }
        var cut = ByteLimitedText.truncateToBytes(text, MAX_TEXT_BYTES);
        return stated.text(cut, cut.length() < text.length());
    }

    private List<String> keys(String name, BillKindWord term, TitleLine line, List<Proponent> proponents) {
        var keys = new ArrayList<String>();
        Keys.anchorKey(issue.legislature(), page.place(name)).ifPresent(keys::add);
        keys.add(Keys.compositeKey(issue, term, line, proponents));
        return keys;
    }
}
