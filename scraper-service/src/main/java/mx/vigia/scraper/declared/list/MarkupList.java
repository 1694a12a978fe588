package mx.vigia.scraper.declared.list;

import java.net.URI;
import java.util.List;
import mx.vigia.scraper.reading.Region;

/** A list in HTML or XML: the entries match a selector, and so do their parts. */
record MarkupList(Region body, String items) implements ParsedList {
    private static final String LINK = "href";

    @Override
    public List<EntryNode> entries() {
        return body.all(items).stream()
                .map(Part::new)
                .map(EntryNode.class::cast)
                .toList();
    }

    @Override
    public EntryNode page() {
        return new Part(body);
    }

    /** An element and what it contains. */
    record Part(Region region) implements EntryNode {
        @Override
        public List<LocatedValue> at(String place, String attribute) {
            var all = place.equals(".") ? List.of(region) : region.all(place);
            return all.stream().map(one -> toLocatedValue(one, attribute)).toList();
        }

        private static LocatedValue toLocatedValue(Region one, String attribute) {
            var from = attribute.isEmpty() ? LINK : attribute;
            var words = attribute.isEmpty() ? one.text() : one.attributeOrEmpty(attribute);
            var address = one.link(from)
                    .map(URI::toString)
                    .orElse(one.attributeOrEmpty(from).isEmpty() ? words : one.attributeOrEmpty(from));
            return new LocatedValue(words, address);
        }
    }
}
