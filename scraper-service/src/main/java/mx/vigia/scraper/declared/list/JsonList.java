package mx.vigia.scraper.declared.list;

import java.util.ArrayList;
import java.util.List;
import mx.vigia.scraper.reading.JsonTree;

/**
 * A list in JSON: entries and their parts are at pointers, where {@code *} is every member and {@code //name} every
 * value of that name.
 */
record JsonList(JsonTree answer, String items) implements ParsedList {
    @Override
    public List<EntryNode> entries() {
        return (items.isEmpty() ? answer.items() : findAll(answer, items))
                .stream()
                        .flatMap(found -> found.items().stream())
                        .map(Part::new)
                        .map(EntryNode.class::cast)
                        .toList();
    }

    @Override
    public EntryNode page() {
        return new Part(answer);
    }

    /** A value and what it contains. */
    record Part(JsonTree tree) implements EntryNode {
        @Override
        public List<LocatedValue> at(String place, String attribute) {
            return findAll(tree, place).stream()
                    .flatMap(found -> found.items().stream())
                    .map(JsonTree::text)
                    .map(words -> new LocatedValue(words, words))
                    .toList();
        }
    }

    private static List<JsonTree> findAll(JsonTree from, String place) {
        if (place.equals(".")) {
            return List.of(from);
        }
        if (place.startsWith("//")) {
            return from.findAll(place.substring(2));
        }
        var here = List.of(from);
        for (var part : place.split("(?=/\\*(?:/|$))")) {
            here = step(here, part);
        }
        return here;
    }

    /** Each part but the first begins with every member of what was found so far. */
    private static List<JsonTree> step(List<JsonTree> here, String part) {
        var members = part.equals("/*") || part.startsWith("/*/");
        var rest = members ? part.substring(2) : part;
        var next = new ArrayList<JsonTree>();
        for (var tree : here) {
            for (var member : members ? tree.items() : List.of(tree)) {
                if (rest.isEmpty()) {
                    next.add(member);
                } else {
                    member.at(rest).ifPresent(next::add);
                }
            }
        }
        return next;
    }
}
