package mx.vigia.analysis.dossier.linking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.stage.StateCongress;

/**
 * Names of the papers that a congress prints without the number of what they resolve, by its site and the words from
 * their verb on ({@code congress:}): reports and decrees of a state congress, reports of a federal chamber, which its
 * gazette prints before any page of the bill mentions them.
 */
final class CongressNames {
    private static final String CONGRESS_PREFIX = "congress:";

    /** The gazettes of the federal chambers, which print both what is presented or received and the reports on it. */
    private static final Set<String> FEDERAL_GAZETTES = Set.of("mx.diputados.gaceta", "mx.senado.gaceta");

    private CongressNames() {}

    static boolean isCongressName(String name) {
        return name.startsWith(CONGRESS_PREFIX);
    }

    /** Returns the names by which a report or a decree is found. */
    static Stream<String> ofPaper(SourceRecord paper) {
        return names(paper, isFederal(paper) ? Set.of(BillKind.REPORT) : Set.of(BillKind.REPORT, BillKind.DECREE));
    }

    /** Returns the names by which an initiative, or a minuta that a chamber received, links to such papers. */
    static Stream<String> ofBill(SourceRecord bill) {
        return names(bill, Set.of(BillKind.INITIATIVE, BillKind.MINUTA));
    }

    /**
     * Whether the paper may result from the bill: not of an earlier day, and not of another legislature. The words must
     * distinguish the bill from others on the same law and, in a federal chamber, on the same article.
     */
    static boolean follows(SourceRecord paper, SourceRecord bill) {
        Set<Integer> ours = legislatures(paper);
        Set<Integer> theirs = legislatures(bill);
        boolean legislature = ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
        boolean distinct = isFederal(paper)
                ? TitleNames.shareTitleOfSubject(paper, bill)
                : TitleNames.shareDistinctiveTitle(paper, bill);
        return distinct && legislature && !TitleNames.isEarlier(paper, bill);
    }

    private static Set<Integer> legislatures(SourceRecord record) {
        return TitleNames.titlesOf(record)
                .map(StatedFields::legislature)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(SourceRecord record, Set<BillKind> kinds) {
        String site = record.id().site();
        return (isFederal(record) || StateCongress.of(site, List.of()).isPresent())
                        && RecordPartition.kinds(record).stream().anyMatch(kinds::contains)
                ? TitleNames.of(record, CONGRESS_PREFIX + site)
                : Stream.empty();
    }

    private static boolean isFederal(SourceRecord record) {
        return FEDERAL_GAZETTES.contains(record.id().site());
    }
}
