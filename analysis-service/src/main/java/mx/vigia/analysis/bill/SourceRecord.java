package mx.vigia.analysis.bill;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.text.Sha256;

/** Everything one source said about one bill: the last word of each kind of page, all the keys it goes by, and what people said by hand. */
public record SourceRecord(
        BillId id,
        Set<String> aliases,
        long revision,
        String digest,
        Instant firstSeen,
        Map<PageKind, LastWord> words,
        List<ByHand> byHand) {
    public SourceRecord {
        aliases = Set.copyOf(aliases);
        words = Map.copyOf(words);
        byHand = List.copyOf(byHand);
    }

    /** The same record with these acts of people's hands in force. */
    public SourceRecord with(List<ByHand> acts) {
        return new SourceRecord(id, aliases, revision, digest, firstSeen, words, acts);
    }

    /** A record that has heard nothing yet. */
    public static SourceRecord unheard(BillId id, Instant firstSeen) {
        return new SourceRecord(id, Set.of(id.key()), 0, "", firstSeen, Map.of(), List.of());
    }

    /**
     * The record after this sighting: numbers decide what is new, so that a repeat does no harm. They are compared within
     * a kind of page, since a sighting that had to be sent again may be overtaken by one of another page; overtaken by one of
     * its own, it is put in its place among them.
     */
    public Heard hear(BillSighted sighting) {
        String saying = digestOf(sighting);
        if (sighting.revision() == revision && !saying.equals(digest)) {
            return new Heard.Contradiction(
                    "revision " + revision + " of " + id.key() + " was said before in other words");
        }
        LastWord known = words.get(sighting.pageKind());
        if (known != null && sighting.revision() <= known.revision()) {
            return known.missed(sighting)
                    ? new Heard.News(
                            after(sighting, saying, known.afterAll(sighting)), known.reconsideredByLate(sighting))
                    : new Heard.Echo();
        }
        return known == null
                ? new Heard.News(after(sighting, saying, LastWord.first(sighting)), Set.of())
                : reheard(sighting, saying, known);
    }

    private Heard reheard(BillSighted sighting, String saying, LastWord known) {
        Set<Field> reconsidered = known.reconsideredBy(sighting);
        return new Heard.News(after(sighting, saying, known.then(sighting, reconsidered)), reconsidered);
    }

    private SourceRecord after(BillSighted sighting, String saying, LastWord word) {
        Map<PageKind, LastWord> all = new EnumMap<>(PageKind.class);
        all.putAll(words);
        all.put(sighting.pageKind(), word);
        Set<String> names = new TreeSet<>(aliases);
        names.addAll(sighting.aliases());
        boolean newest = sighting.revision() > revision;
        return new SourceRecord(
                id, names, newest ? sighting.revision() : revision, newest ? saying : digest, firstSeen, all, byHand);
    }

    private static String digestOf(BillSighted sighting) {
        String text = sighting.said().text().sha256();
        return Sha256.of(sighting.pageKind() + "|" + new TreeSet<>(sighting.speaksFor()) + "|" + text + "|"
                + sighting.said().withText(BillText.unknown()));
    }
}
