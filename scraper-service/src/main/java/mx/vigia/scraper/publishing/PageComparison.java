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
import mx.vigia.scraper.publishing.StoredRecords.Compared;
import mx.vigia.scraper.publishing.StoredRecords.Otherwise;
import mx.vigia.scraper.reading.Expectation;
import mx.vigia.scraper.reading.ReadingProblem;
import mx.vigia.scraper.reading.Sighting;
import mx.vigia.scraper.reading.Subject;

/**
 * Sets the entries of a page, each with the record it was found to be, beside what the page last said: what it says otherwise, and
 * where the titles that entries bear leave it in doubt whose they are.
 */
final class PageComparison {
    private static final String DAY_FIELD = "presentedOn";
    /** What of a matter stays as it is while it goes its way. */
    private static final List<String> ORIGIN_FIELDS = List.of("kind", "proponents", DAY_FIELD);

    private final URI page;
    private final Subject subject;
    private final SightingRepository rows;
    private final Map<Sighting, Entry> owners;
    private final Set<Long> refused;
    private final Set<String> sharedKeys;

    /** Of the entries of one subject with their records, and of records that would be theirs by a key and were refused for their number. */
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
        var otherwise = new ArrayList<Otherwise>();
        was.forEach((record, fields) -> otherwise.add(new Otherwise(changed.get(record), fields)));
        return new Compared(otherwise, doubts(lastTitles(last.keySet(), was)));
    }

    /** The titles the page last gave to those it shows; what it says as before it bears as before. */
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
     * A record that bears what was another's, whether that one is still to be seen or gone, or what was that of several of which one
     * bears it no more, or what one that the page has not shown before bears, unless the site called it so before: then two matters
     * bear one title.
     */
    private Optional<ReadingProblem> findMovedTitles(Map<Long, String> before) {
        var all = new HashMap<>(before);
        gone(ReusedTitles.TITLE_FIELD, newTitles(before))
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

    /** An entry that is nobody's and bears what was another's, where one of the same people and day, or of its key, is gone: it may be that one. */
    private Optional<ReadingProblem> findUnownedChanges(Map<Long, String> before) {
        var opened = findUnownedChanges();
        var gone = new LinkedHashMap<>(gone(DAY_FIELD, days(opened)));
        gone.putAll(rows.fields(refused));
        gone.putAll(gone(ReusedTitles.TITLE_FIELD, titlesUnderForeignKeys(opened)));
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

    /** It comes under the key of another entry of the page, and a bearer of its title is gone: that one lost its own key. */
    private Optional<ReadingProblem> findUnderForeignKey(
            Sighting sighting, Map<Long, Map<String, Object>> gone, ReusedTitles titles) {
        return titles.recordsWithTitle(sighting).stream()
                .filter(bearer -> sharesKeyWithAnother(sighting) && gone.containsKey(bearer))
                .map(bearer -> problem(ReusedTitles.title(gone.get(bearer)), sighting))
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

    /** Of a title that one alone bore; where that bearer itself is gone, it is set right in its number or place, and no other was called so. */
    private Optional<ReadingProblem> findOtherOfSameOrigin(
            Sighting sighting, Map<Long, Map<String, Object>> gone, ReusedTitles titles) {
        var same = findSameOrigin(sighting, gone);
        return !titles.hasSingleBearer(sighting)
                        || !Collections.disjoint(same.keySet(), titles.recordsWithTitle(sighting))
                ? Optional.empty()
                : same.values().stream()
                        .map(was -> problem(ReusedTitles.title(was), sighting))
                        .findFirst();
    }

    private static Map<Long, Map<String, Object>> findSameOrigin(
            Sighting sighting, Map<Long, Map<String, Object>> gone) {
        var fields = StoredRecords.fields(sighting);
        var same = new LinkedHashMap<>(gone);
        same.values()
                .removeIf(was -> !ORIGIN_FIELDS.stream().allMatch(of -> Objects.equals(was.get(of), fields.get(of))));
        return same;
    }

    /** The titles that entries of known records bear and did not bear on this page before. */
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

    /** The words of the titles of the entries whose records the page has not spoken of before, be they nobody's or known from other pages. */
    private Set<String> firstShownTitles(Set<Long> spokenOf) {
        return owners.entrySet().stream()
                .filter(each -> !spokenOf.contains(each.getValue().id))
                .map(each -> ReusedTitles.words(each.getKey()))
                .collect(Collectors.toSet());
    }

    /** The titles that entries of known records bear now, for those of which the page has said nothing before. */
    private Map<Long, String> titlesOfKnown() {
        var titles = new HashMap<Long, String>();
        owners.forEach((sighting, owner) -> {
            if (!owner.isNew()) {
                titles.put(owner.id, ReusedTitles.title(sighting));
            }
        });
        return titles;
    }

    /** The entries that are nobody's. */
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

    private Map<Long, Map<String, Object>> gone(String field, List<String> values) {
        return rows.gone(page.toString(), subject, recordIds(), field, values);
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
