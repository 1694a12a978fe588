package mx.vigia.analysis.bill;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.vigia.platform.text.Json;
import mx.vigia.platform.text.Sha256;

/**
 * All that one source stated about one bill: the latest statement of each kind of page, all its keys, and the manual
 * edits.
 */
public record SourceRecord(
        BillId id,
        Set<String> aliases,
        long revision,
        String digest,
        Instant firstSeen,
        Map<BillPageKind, LatestPageStatement> words,
        List<ManualStatement> byHand) {
    public SourceRecord {
        aliases = Set.copyOf(aliases);
        words = Map.copyOf(words);
        byHand = List.copyOf(byHand);
    }

    /** Returns this record with these manual edits active. */
    public SourceRecord with(List<ManualStatement> acts) {
        return new SourceRecord(id, aliases, revision, digest, firstSeen, words, acts);
    }

    /** Returns a record that has received no sighting yet. */
    public static SourceRecord empty(BillId id, Instant firstSeen) {
        return new SourceRecord(id, Set.of(id.key()), 0, "", firstSeen, Map.of(), List.of());
    }

    /**
     * Returns the result of this sighting. Revision numbers decide what is new, so a repeat has no effect. They are
     * compared within a kind of page, because a sighting that was sent again may be overtaken by one of another page;
     * one overtaken by its own kind is put in its place among them.
     */
    public RecordUpdateResult process(SightingEvent sighting) {
        String saying = digestOf(sighting);
        if (sighting.revision() == revision && !saying.equals(digest)) {
            return new RecordUpdateResult.Contradiction(
                    "revision " + revision + " of " + id.key() + " was said before in other words");
        }
        LatestPageStatement known = words.get(sighting.pageKind());
        if (known != null && sighting.revision() <= known.revision()) {
            return known.hasMissed(sighting)
                    ? news(
                            sighting,
                            saying,
                            known,
                            known.withOvertakenReading(sighting),
                            known.fieldsContradictedByLate(sighting))
                    : new RecordUpdateResult.Echo();
        }
        return known == null
                ? new RecordUpdateResult.News(after(sighting, saying, LatestPageStatement.first(sighting)), Set.of())
                : withNewStatement(sighting, saying, known);
    }

    private RecordUpdateResult withNewStatement(SightingEvent sighting, String saying, LatestPageStatement known) {
        Set<BillField> reconsidered = known.fieldsContradictedBy(sighting);
        return news(sighting, saying, known, known.next(sighting, reconsidered), reconsidered);
    }

    private RecordUpdateResult news(
            SightingEvent sighting,
            String saying,
            LatestPageStatement known,
            LatestPageStatement next,
            Set<BillField> contradicted) {
        if (!SignatureRegister.has(this)) {
            return new RecordUpdateResult.News(after(sighting, saying, next), contradicted);
        }
        Set<BillField> reconsidered = new HashSet<>(contradicted);
        reconsidered.remove(BillField.PROPONENTS);
        return new RecordUpdateResult.News(
                after(sighting, saying, SignatureRegister.unite(known, sighting, next)), reconsidered);
    }

    private SourceRecord after(SightingEvent sighting, String saying, LatestPageStatement statement) {
        Map<BillPageKind, LatestPageStatement> all = new EnumMap<>(BillPageKind.class);
        all.putAll(words);
        all.put(sighting.pageKind(), statement);
        Set<String> names = new TreeSet<>(aliases);
        names.addAll(sighting.aliases());
        boolean newest = sighting.revision() > revision;
        return new SourceRecord(
                id, names, newest ? sighting.revision() : revision, newest ? saying : digest, firstSeen, all, byHand);
    }

    private static String digestOf(SightingEvent sighting) {
        String text = sighting.said().text().sha256();
        return Sha256.of(sighting.pageKind() + "|" + new TreeSet<>(sighting.speaksFor()) + "|" + text + "|"
                + Json.write(sighting.said().withText(BillText.unknown())));
    }
}
