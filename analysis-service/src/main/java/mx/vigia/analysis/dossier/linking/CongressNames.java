package mx.vigia.analysis.dossier.linking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.LatestPageStatement;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.stage.StateCongress;

/**
 * Names of the reports and decrees of a state congress, which prints no number of the initiative on them: by the site
 * and the words from their verb on ({@code congress:}).
 */
final class CongressNames {
    private static final String CONGRESS_PREFIX = "congress:";

    private CongressNames() {}

    static boolean isCongressName(String name) {
        return name.startsWith(CONGRESS_PREFIX);
    }

    /** Returns the names by which a report or a decree is found. */
    static Stream<String> ofPaper(SourceRecord paper) {
        return names(paper, Set.of(BillKind.REPORT, BillKind.DECREE));
    }

    /** Returns the names by which an initiative links to its report and its decree. */
    static Stream<String> ofBill(SourceRecord bill) {
        return names(bill, Set.of(BillKind.INITIATIVE));
    }

    /**
     * Whether the paper may result from the initiative: not of an earlier day, and not of another legislature. The
     * words must distinguish the initiative from others on the same law.
     */
    static boolean follows(SourceRecord paper, SourceRecord bill) {
        Set<Integer> ours = legislatures(paper);
        Set<Integer> theirs = legislatures(bill);
        boolean legislature = ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
        return TitleNames.shareDistinctiveTitle(paper, bill) && legislature && !isEarlier(paper, bill);
    }

    private static boolean isEarlier(SourceRecord paper, SourceRecord bill) {
        Optional<LocalDate> came = firstDay(paper);
        Optional<LocalDate> presented = firstDay(bill);
        return came.isPresent() && presented.isPresent() && came.get().isBefore(presented.get());
    }

    /** Returns the day of a record, or of the page that first published it. */
    private static Optional<LocalDate> firstDay(SourceRecord record) {
        return record.words().values().stream()
                .map(CongressNames::dayOf)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static LocalDate dayOf(LatestPageStatement statement) {
        return Optional.ofNullable(statement.said().presentedOn())
                .orElse(statement.provenance().publishedOn());
    }

    private static Set<Integer> legislatures(SourceRecord record) {
        return TitleNames.titlesOf(record)
                .map(StatedFields::legislature)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(SourceRecord record, Set<BillKind> kinds) {
        String site = record.id().site();
        return StateCongress.of(site, List.of()).isPresent()
                        && RecordPartition.kinds(record).stream().anyMatch(kinds::contains)
                ? TitleNames.of(record, CONGRESS_PREFIX + site)
                : Stream.empty();
    }
}
