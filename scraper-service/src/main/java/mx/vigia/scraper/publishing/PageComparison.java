package mx.vigia.scraper.publishing;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.scraper.publishing.SiteRecordRepository.Entry;
import mx.vigia.scraper.publishing.StoredRecords.ChangedSighting;
import mx.vigia.scraper.publishing.StoredRecords.Compared;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Compares the entries of a page and their matched records with the page's last statements: what has changed, and where
 * the titles make the match doubtful.
 */
final class PageComparison {
    private static final String DAY_FIELD = "presentedOn";
    /** The fields of a matter that stay the same during its progress. */
    private static final List<String> ORIGIN_FIELDS = List.of("kind", "proponents", DAY_FIELD);

    private final URI page;
    private final Subject subject;
    private final SightingRepository rows;
    private final Map<Sighting, Entry> owners;
    private final Set<Long> refused;
    private final Set<String> sharedKeys;

    /**
     * Creates a comparison of one subject's entries with their records; also given records that share a key but were
     * refused for their number.
     */
    PageComparison(URI page, Subject subject, SightingRepository rows, Map<Sighting, Entry> owners, Set<Long> refused) {
        this.page = page;
        this.subject = subject;
        this.rows = rows;
        this.owners = owners;
        this.refused = refused;
        this.sharedKeys = RecordMatcher.findRepeated(owners.keySet().stream()
                .flatMap(sighting -> sighting.keys().stream().distinct()));
    }

    Compared compare() {
        var last = rows.findLastDigests(page.toString(), recordIds());
        var changed = new LinkedHashMap<Long, Sighting>();
        owners.forEach((sighting, owner) -> {
            if (!SightingWriter.content(sighting)
                    .equals(last.getOrDefault(owner.id, SightingWriter.content(sighting)))) {
                changed.put(owner.id, sighting);
            }
        });
        var was = rows.fields(page.toString(), changed.keySet());
        var otherwise = new ArrayList<ChangedSighting>();
        was.forEach((record, fields) -> otherwise.add(new ChangedSighting(changed.get(record), fields)));
        return new Compared(otherwise, doubts(lastTitles(last.keySet(), was)));
    }

    /**
     * Returns the titles that the page last gave to the records it shows; unchanged entries have their previous title.
     */
    private Map<Long, String> lastTitles(Set<Long> spokenOf, Map<Long, Map<String, Object>> was) {
        var titles = new HashMap<Long, String>();
        owners.forEach((sighting, owner) -> {
            if (spokenOf.contains(owner.id)) {
                var fields = was.getOrDefault(owner.id, sighting.said().fields());
                titles.put(owner.id, ReusedTitles.title(fields));
            }
        });
        return titles;
    }

    private List<ReadingProblem> doubts(Map<Long, String> before) {
        var moved = findMovedTitles(before);
        return (moved.isPresent() ? moved : findUnownedChanges(before)).stream().toList();
    }

    /**
     * Finds a record with a title that was another record's, whether that is still shown or gone; or that was shared by
     * several of which one has lost it; or that a record has which the page has not shown before. A title that the site
     * gave the record before is excepted: then two matters share one title.
     */
    private Optional<ReadingProblem> findMovedTitles(Map<Long, String> before) {
        var all = new HashMap<>(before);
        findGoneRecords(ReusedTitles.TITLE_FIELD, newTitles(before))
                .forEach((record, fields) -> all.put(record, ReusedTitles.title(fields)));
        var titles = ReusedTitles.since(all);
        var firstShown = firstShownTitles(before.keySet());
        var now = new HashMap<Long, String>();
        owners.forEach((sighting, owner) -> now.put(owner.id, ReusedTitles.words(sighting)));
        for (var each : owners.entrySet()) {
            var record = each.getValue().id;
            var was = before.getOrDefault(record, "");
            if (!was.isEmpty()
                    && titles.isNewTitleOf(record, each.getKey())
                    && (titles.hasSingleBearer(each.getKey())
                            || titles.isTitleGivenUp(each.getKey(), now)
                            || firstShown.contains(ReusedTitles.words(each.getKey())))
                    && !rows.hasGivenTitle(record, ReusedTitles.title(each.getKey()))) {
                return Optional.of(problem(was, each.getKey()));
            }
        }
        return Optional.empty();
    }

    /**
     * Finds an unmatched entry with another record's title, if a record of the same people and day, or of its key, is
     * gone: the entry may be that record.
     */
    private Optional<ReadingProblem> findUnownedChanges(Map<Long, String> before) {
        var opened = findUnownedChanges();
        var gone = new LinkedHashMap<>(findGoneRecords(DAY_FIELD, days(opened)));
        gone.putAll(rows.fields(refused));
        gone.putAll(findGoneRecords(ReusedTitles.TITLE_FIELD, titlesUnderForeignKeys(opened)));
        var all = titlesOfKnown();
        all.putAll(before);
        gone.forEach((record, fields) -> all.put(record, ReusedTitles.title(fields)));
        var titles = ReusedTitles.since(all);
        return opened.stream()
                .filter(sighting -> titles.isNewTitleOf(owners.get(sighting).id, sighting))
                .flatMap(sighting ->
                        findOtherOfSameOrigin(sighting, gone, titles)
                                .or(() -> findUnderForeignKey(sighting, gone, titles))
                                .stream())
                .findFirst();
    }

    /**
     * The entry has the key of another entry of the page, and a record with its title is gone: that record lost its own
     * key.
     */
    private Optional<ReadingProblem> findUnderForeignKey(
            Sighting sighting, Map<Long, Map<String, Object>> removed, ReusedTitles titles) {
        return titles.recordsWithTitle(sighting).stream()
                .filter(bearer -> sharesKeyWithAnother(sighting) && removed.containsKey(bearer))
                .map(bearer -> problem(ReusedTitles.title(removed.get(bearer)), sighting))
                .findFirst();
    }

    private List<String> titlesUnderForeignKeys(List<Sighting> sightings) {
        return sightings.stream()
                .filter(this::sharesKeyWithAnother)
                .map(ReusedTitles::title)
                .toList();
    }

    private boolean sharesKeyWithAnother(Sighting sighting) {
        return !Collections.disjoint(sharedKeys, sighting.keys());
    }

    /**
     * Applies to a title of a single record only; if that record itself is gone, its number or place was corrected, and
     * no other had the title.
     */
    private Optional<ReadingProblem> findOtherOfSameOrigin(
            Sighting sighting, Map<Long, Map<String, Object>> removed, ReusedTitles titles) {
        var same = findSameOrigin(sighting, removed);
        return !titles.hasSingleBearer(sighting)
                        || !Collections.disjoint(same.keySet(), titles.recordsWithTitle(sighting))
                ? Optional.empty()
                : same.values().stream()
                        .map(was -> problem(ReusedTitles.title(was), sighting))
                        .findFirst();
    }

    private static Map<Long, Map<String, Object>> findSameOrigin(
            Sighting sighting, Map<Long, Map<String, Object>> removed) {
        var fields = StoredRecords.fields(sighting);
        var same = new LinkedHashMap<>(removed);
        same.values()
                .removeIf(was -> !ORIGIN_FIELDS.stream().allMatch(of -> Objects.equals(was.get(of), fields.get(of))));
        return same;
    }

    /** Returns the titles of known records that they did not have on this page before. */
    private List<String> newTitles(Map<Long, String> before) {
        var titles = new ArrayList<String>();
        owners.forEach((sighting, owner) -> {
            var title = ReusedTitles.title(sighting);
            if (!title.equals(before.getOrDefault(owner.id, title))) {
                titles.add(title);
            }
        });
        return titles;
    }

    /**
     * Returns the title words of entries whose records this page has not stated before, new or known from other pages.
     */
    private Set<String> firstShownTitles(Set<Long> spokenOf) {
        return owners.entrySet().stream()
                .filter(each -> !spokenOf.contains(each.getValue().id))
                .map(each -> ReusedTitles.words(each.getKey()))
                .collect(Collectors.toSet());
    }

    /** Returns the current titles of known records, used for those that the page has not stated before. */
    private Map<Long, String> titlesOfKnown() {
        var titles = new HashMap<Long, String>();
        owners.forEach((sighting, owner) -> {
            if (!owner.isNew()) {
                titles.put(owner.id, ReusedTitles.title(sighting));
            }
        });
        return titles;
    }

    /** Returns the entries without a known record. */
    private List<Sighting> findUnownedChanges() {
        return owners.entrySet().stream()
                .filter(each -> each.getValue().isNew())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> days(List<Sighting> sightings) {
        return sightings.stream()
                .map(sighting -> String.valueOf(sighting.said().fields().getOrDefault(DAY_FIELD, "")))
                .filter(day -> !day.isEmpty())
                .distinct()
                .toList();
    }

    private Map<Long, Map<String, Object>> findGoneRecords(String field, List<String> values) {
        return rows.findGoneRecords(page.toString(), subject, recordIds(), field, values);
    }

    private List<Long> recordIds() {
        return owners.values().stream().map(owner -> owner.id).toList();
    }

    private ReadingProblem problem(String was, Sighting sighting) {
        return new ReadingProblem(
                page,
                StoredRecords.TITLES_EXCHANGED,
                Expectation.TITLE.of(was),
                Expectation.TITLE.of(ReusedTitles.title(sighting)));
    }
}
