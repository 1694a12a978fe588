package mx.vigia.bench.linking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which known bills a page means beyond doubt: by a key of the same site, by the very address of the bill, by
 * the number of the gazette with the full title from its verb on, by the full title with a proponent's name, or by the
 * bill's own entry linking to the page. Of a point of an agenda only what it prints itself of one matter counts.
 */
public final class Judge {

    private static final Pattern CITATION_PATTERN =
            Pattern.compile("(?iu)n[úu]m(?:ero|\\.)\\s+(\\d{3,5}(?:-[\\w-]*\\w)?)");
    private static final int MIN_TITLE_LENGTH = 40;

    private final Map<String, Set<UUID>> keys;
    private final Map<String, List<KnownBill>> places = new HashMap<>();
    private final Map<String, List<KnownBill>> numbers = new HashMap<>();
    private final Map<String, List<KnownBill>> titles = new HashMap<>();

    /** @param keys the bills known under a key, by site and key with a bar between them */
    public Judge(Collection<KnownBill> bills, Map<String, Set<UUID>> keys) {
        this.keys = keys;
        for (var bill : bills) {
            bill.places().forEach(place -> index(places, place, bill));
            index(numbers, bill.number(), bill);
            index(titles, NormalizedWords.of(bill.title()), bill);
        }
        numbers.remove("");
    }

    private static void index(Map<String, List<KnownBill>> shelf, String word, KnownBill bill) {
        shelf.computeIfAbsent(word, absent -> new ArrayList<>()).add(bill);
    }

    /** Returns the bills this is about; empty if the page does not say so beyond doubt. */
    public Set<UUID> expectedBills(NamedMatter namedMatter) {
        if (namedMatter.isAgendaPoint()) {
            return namedMatter.mentions().stream()
                    .flatMap(mention -> namedByAgenda(namedMatter.site(), mention).stream())
                    .collect(Collectors.toSet());
        }
        var meant = new HashSet<UUID>(idsOf(places.get(NormalizedWords.address(namedMatter.page()))));
        for (var mention : namedMatter.mentions()) {
            meant.addAll(keys.getOrDefault(
                    namedMatter.site() + "|" + mention.path("key").asText(), Set.of()));
            var address = NormalizedWords.address(mention.path("address").asText());
            if (isExact(address)) {
                meant.addAll(idsOf(places.get(address)));
            }
            meant.addAll(findByTitle(mention, NormalizedWords.of(namedMatter.text())));
        }
        meant.addAll(findByNumber(namedMatter));
        return meant;
    }

    /** Returns what a mention links to, or else the only bill with its title at its number or document. */
    private Set<UUID> namedByAgenda(String site, JsonNode mention) {
        var key = mention.path("key").asText();
        var address = NormalizedWords.address(mention.path("address").asText());
        if (!key.isEmpty() || isExact(address)) {
            var linked = new HashSet<>(keys.getOrDefault(site + "|" + key, Set.of()));
            linked.addAll(isExact(address) ? idsOf(places.get(address)) : Set.of());
            return linked;
        }
        var title = NormalizedWords.of(mention.path("title").asText());
        var cited = CITATION_PATTERN
                .matcher(mention.path("reference").asText())
                .results()
                .flatMap(found -> numbers.getOrDefault(found.group(1), List.of()).stream());
        var fitting = Stream.concat(cited, places.getOrDefault(address, List.of()).stream())
                .filter(bill -> title.endsWith(NormalizedWords.of(bill.title()).replaceFirst("^que ", "")))
                .map(KnownBill::id)
                .collect(Collectors.toSet());
        return fitting.size() == 1 ? fitting : Set.of();
    }

    private static boolean isExact(String address) {
        return address.contains("#") || address.matches(".*/documento/\\d+");
    }

    /** Returns the bills with this number; a title counts as given in full if only the words before its verb differ. */
    private Set<UUID> findByNumber(NamedMatter namedMatter) {
        var words = namedMatter.mentions().stream()
                .map(mention -> NormalizedWords.of(mention.path("title").asText()))
                .collect(Collectors.joining(" | ", NormalizedWords.of(namedMatter.text()) + " | ", ""));
        return namedMatter.mentions().stream()
                .flatMap(mention -> CITATION_PATTERN
                        .matcher(mention.path("reference").asText())
                        .results())
                .flatMap(found -> numbers.getOrDefault(found.group(1), List.of()).stream())
                .filter(bill -> words.contains(NormalizedWords.of(bill.title()).replaceFirst("^que ", "")))
                .map(KnownBill::id)
                .collect(Collectors.toSet());
    }

    private Set<UUID> findByTitle(JsonNode mention, String text) {
        var title = NormalizedWords.of(mention.path("title").asText());
        return title.length() < MIN_TITLE_LENGTH
                ? Set.of()
                : titles.getOrDefault(title, List.of()).stream()
                        .filter(bill ->
                                bill.proponents().stream().anyMatch(name -> !name.isEmpty() && text.contains(name)))
                        .map(KnownBill::id)
                        .collect(Collectors.toSet());
    }

    private static Set<UUID> idsOf(Collection<KnownBill> bills) {
        return bills == null ? Set.of() : bills.stream().map(KnownBill::id).collect(Collectors.toSet());
    }
}
