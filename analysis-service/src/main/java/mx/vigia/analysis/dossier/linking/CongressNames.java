package mx.vigia.analysis.dossier.linking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.BillKind;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.FederalSites;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.StatedFields;
import mx.vigia.analysis.bill.StepKind;
import mx.vigia.analysis.bill.stage.StateCongress;

/**
 * Names of the papers that a congress prints without the number of what they resolve, by its site and the words from
 * their verb on ({@code congress:}): reports and decrees of a state congress, reports of a federal chamber, which its
 * gazette prints before any page of the bill mentions them.
 */
final class CongressNames {
    private static final String CONGRESS_PREFIX = "congress:";
    private static final String DEPUTIES_GAZETTE = "mx.diputados.gaceta";
    private static final String SENATE_GAZETTE = "mx.senado.gaceta";

    /** The gazettes of the federal chambers, which print both what is presented or received and the reports on it. */
    private static final Set<String> FEDERAL_GAZETTES = Set.of(DEPUTIES_GAZETTE, SENATE_GAZETTE);

    private CongressNames() {}

    static boolean isCongressName(String name) {
        return name.startsWith(CONGRESS_PREFIX);
    }

    /** Returns the names by which a report or a decree is found. */
    static Stream<String> ofPaper(SourceRecord paper) {
        return names(paper, isFederal(paper) ? Set.of(BillKind.REPORT) : Set.of(BillKind.REPORT, BillKind.DECREE));
    }

    /**
     * Returns the names by which an initiative, or a minuta that a chamber received, links to such papers; once a
     * chamber has passed it, also to the reports of the other one, whose minuta may be unread.
     */
    static Stream<String> ofBill(SourceRecord bill) {
        return Stream.concat(
                names(bill, Set.of(BillKind.INITIATIVE, BillKind.MINUTA)),
                PassageNames.passageSteps(bill).stream()
                        .map(step -> step.chamber() == Chamber.DEPUTIES ? SENATE_GAZETTE : DEPUTIES_GAZETTE)
                        .distinct()
                        .flatMap(gazette -> TitleNames.of(bill, CONGRESS_PREFIX + gazette)));
    }

    /**
     * Whether the paper may result from the bill: not of an earlier day, and not of another legislature; in another
     * gazette, only while that chamber reviews the bill. The words must distinguish the bill from others on the same
     * law and, in a federal chamber, on the same article.
     */
    static boolean follows(SourceRecord paper, SourceRecord bill) {
        Set<Integer> ours = legislatures(paper);
        Set<Integer> theirs = legislatures(bill);
        boolean legislature = ours.isEmpty() || theirs.isEmpty() || ours.equals(theirs);
        boolean distinct = isFederal(paper)
                ? TitleNames.shareTitleOfSubject(paper, bill)
                : TitleNames.shareDistinctiveTitle(paper, bill);
        boolean inTurn =
                paper.id().site().equals(bill.id().site()) ? !TitleNames.isEarlier(paper, bill) : reviews(paper, bill);
        return distinct && legislature && inTurn;
    }

    /** Whether the paper is of a day between the passage in the other chamber and the end of its review. */
    private static boolean reviews(SourceRecord paper, SourceRecord bill) {
        Chamber sender = FederalSites.minutaSender(paper.id().site());
        return TitleNames.firstDay(paper)
                .filter(day -> PassageNames.passageSteps(bill).stream()
                        .anyMatch(
                                step -> step.chamber() == sender && !step.date().isAfter(day)))
                .filter(day -> Stream.of(
                                PassageNames.passageSteps(bill).stream().filter(step -> step.chamber() != sender),
                                TitleNames.steps(bill, StepKind.REJECTED).stream()
                                        .filter(step -> step.chamber() != sender),
                                TitleNames.steps(bill, StepKind.PUBLISHED).stream())
                        .flatMap(Function.identity())
                        .noneMatch(step -> step.date().isBefore(day)))
                .isPresent();
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
