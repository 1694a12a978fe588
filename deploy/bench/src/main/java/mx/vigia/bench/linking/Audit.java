package mx.vigia.bench.linking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The links of the analysis compared with a judge's.
 *
 * @param named how many matters are named
 * @param known how many of them mean a known bill beyond doubt
 * @param missed those of them that lack a link they should have
 * @param contrary links to another bill than the judge's, where there is a judgement
 * @param unjudged links without a judgement
 * @param unsure what is linked to nothing although some bill bears such a title
 * @param unlinked why the others are linked to nothing, and how often
 */
public record Audit(
        int named,
        int known,
        Map<String, Integer> grounds,
        List<Finding> missed,
        List<Finding> contrary,
        List<Finding> unjudged,
        List<NamedMatter> unsure,
        Map<String, Integer> unlinked) {

    private static final String UNKNOWN = "unknown";

    /** A matter and the bill that is, or is not, linked to it. */
    public record Finding(NamedMatter matter, KnownBill bill, String ground) {
        @Override
        public String toString() {
            return "%s %s [%s] %s%n      → %s  %s"
                    .formatted(
                            matter.subject(),
                            matter.site(),
                            ground,
                            shown(matter.mentions().toString()),
                            bill.number(),
                            shown(bill.title()));
        }

        private static String shown(String words) {
            return words.length() <= 220 ? words : words.substring(0, 220) + "…";
        }
    }

    /** The position of a link. */
    private record At(UUID proceeding, int point) {}

    static Audit of(AnalysisDatabase analysisDatabase) {
        var bills = analysisDatabase.bills().stream().collect(Collectors.toMap(KnownBill::id, bill -> bill));
        var judge = new Judge(bills.values(), analysisDatabase.keys());
        Map<At, List<AnalysisDatabase.Link>> links = analysisDatabase.links().stream()
                .collect(Collectors.groupingBy(link -> new At(link.proceeding(), link.point())));
        var audit = new Audit(
                0,
                0,
                new TreeMap<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new TreeMap<>());
        var named = 0;
        var known = 0;
        for (var namedMatter : analysisDatabase.matters()) {
            if (namedMatter.names()) {
                named++;
                var meant = judge.expectedBills(namedMatter);
                known += meant.isEmpty() ? 0 : 1;
                audit.compareLinks(
                        namedMatter,
                        meant,
                        links.getOrDefault(new At(namedMatter.proceeding(), namedMatter.point()), List.of()),
                        bills);
            }
        }
        return new Audit(
                named,
                known,
                audit.grounds,
                audit.missed,
                audit.contrary,
                audit.unjudged,
                audit.unsure,
                audit.unlinked);
    }

    /** Returns the audit of a stack. */
    public static Audit ofStack(AnalysisDatabase analysisDatabase) {
        return of(analysisDatabase);
    }

    /** Returns the links of points of an agenda that the page does not make. */
    public long countAgendaGuesses() {
        return Stream.concat(contrary.stream(), unjudged.stream())
                .filter(finding -> finding.matter().isAgendaPoint())
                .count();
    }

    /** Returns the points of agendas that name a matter and are linked to none. */
    public int countOpenAgendaPoints() {
        return unlinked.entrySet().stream()
                .filter(reason -> reason.getKey().startsWith("meeting "))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private void compareLinks(
            NamedMatter namedMatter, Set<UUID> meant, List<AnalysisDatabase.Link> links, Map<UUID, KnownBill> bills) {
        var found = new HashMap<UUID, String>();
        links.stream()
                .filter(link -> link.bill() != null)
                .forEach(link -> found.merge(link.bill(), link.ground(), (one, other) -> one));
        found.forEach((bill, ground) -> {
            grounds.merge(ground, 1, Integer::sum);
            if (!meant.contains(bill)) {
                (meant.isEmpty() ? unjudged : contrary).add(new Finding(namedMatter, bills.get(bill), ground));
            }
        });
        var lacking = new HashSet<>(meant);
        lacking.removeAll(found.keySet());
        lacking.forEach(bill -> missed.add(new Finding(namedMatter, bills.get(bill), missingLinkReason(links))));
        if (found.isEmpty()) {
            var why = missingLinkReason(links);
            unlinked.merge(namedMatter.subject() + " " + why, 1, Integer::sum);
            if (!why.equals(UNKNOWN)) {
                unsure.add(namedMatter);
            }
        }
    }

    private static String missingLinkReason(List<AnalysisDatabase.Link> links) {
        return links.stream()
                .map(AnalysisDatabase.Link::ground)
                .filter(ground -> !ground.equals(UNKNOWN))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
