package mx.vigia.analysis.web.proceedings;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import mx.vigia.analysis.bill.proceeding.Ballot;
import mx.vigia.analysis.bill.proceeding.PrintedTally;
import mx.vigia.analysis.bill.proceeding.VotePosition;
import mx.vigia.analysis.language.TextAnalyzer;
import mx.vigia.analysis.linking.chamber.Vote;
import mx.vigia.analysis.page.BillLabels;

/**
 * The people of a group who cast another vote than more than half of those of their group who voted; the absent and
 * those who only were present dissent from nobody, and people without a group from none.
 *
 * @param position what they voted
 */
@TemplateData
public record DissentView(String group, String position, List<String> names) {
    private static final List<VotePosition> CAST_POSITIONS =
            List.of(VotePosition.FAVOUR, VotePosition.AGAINST, VotePosition.ABSTENTION);
    private static final Set<String> NO_GROUPS =
            Set.of("", "sg", "sin grupo", "sp", "sin partido", "ind", "independiente", "independientes");

    /** Returns them by group and position, the largest first. */
    static List<DissentView> of(Vote vote, BillLabels labels) {
        Map<String, List<Ballot>> byGroup = vote.ballots().stream()
                .filter(ballot -> ballot.group() != null && CAST_POSITIONS.contains(ballot.position()))
                .collect(Collectors.groupingBy(Ballot::group, TreeMap::new, Collectors.toList()));
        var found = new ArrayList<DissentView>();
        byGroup.forEach((group, ballots) -> majority(group, ballots, vote.totals())
                .filter(any -> !NO_GROUPS.contains(TextAnalyzer.fold(group.strip())))
                .ifPresent(most -> found.addAll(of(group, most, ballots, labels))));
        found.sort(Comparator.comparingInt((DissentView dissent) -> dissent.names.size())
                .reversed());
        return found;
    }

    /**
     * Returns the position of more than half of the votes that a group cast, by its printed figures if there are any.
     */
    private static Optional<VotePosition> majority(String group, List<Ballot> ballots, List<PrintedTally> totals) {
        ToIntFunction<VotePosition> count = totals.stream()
                .filter(tally -> group.equals(tally.group()))
                .findFirst()
                .<ToIntFunction<VotePosition>>map(tally -> tally::of)
                .orElse(position -> (int) ballots.stream()
                        .filter(ballot -> ballot.position() == position)
                        .count());
        int cast = CAST_POSITIONS.stream().mapToInt(count).sum();
        return CAST_POSITIONS.stream()
                .filter(position -> count.applyAsInt(position) * 2 > cast)
                .findFirst();
    }

    private static List<DissentView> of(String group, VotePosition most, List<Ballot> ballots, BillLabels labels) {
        return CAST_POSITIONS.stream()
                .filter(position -> position != most)
                .map(position -> new DissentView(
                        group,
                        labels.words().say("vote." + position.word()),
                        ballots.stream()
                                .filter(ballot -> ballot.position() == position)
                                .map(Ballot::voter)
                                .toList()))
                .filter(dissent -> !dissent.names.isEmpty())
                .toList();
    }
}
