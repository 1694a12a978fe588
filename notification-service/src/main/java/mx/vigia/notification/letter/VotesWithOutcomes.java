package mx.vigia.notification.letter;

import java.util.List;
import java.util.Optional;

/**
 * The votes and their outcomes of which one letter tells both, read from two pages: each outcome is told with the
 * figures, and the vote not besides.
 */
record VotesWithOutcomes(List<LetterSection> sections) {
    /** Returns the sections in their order, without such votes. */
    List<LetterSection> inOneStep() {
        return sections.stream()
                .filter(section -> !section.isOfVote() || of(section).isEmpty())
                .map(section -> section.isOfVote()
                        ? section
                        : of(section).map(section::withVote).orElse(section))
                .toList();
    }

    /** Returns the outcome of a vote, or the vote on an outcome. */
    private Optional<LetterSection> of(LetterSection one) {
        return sections.stream()
                .filter(other -> other.isOfVote() != one.isOfVote())
                .filter(other ->
                        other.told().timing().isStep() && one.told().timing().isStep())
                .filter(other -> addsTo(one, other) || addsTo(other, one))
                .findFirst();
    }

    private static boolean addsTo(LetterSection one, LetterSection other) {
        return one.subject().addsTo().stream()
                .anyMatch(told -> told.fact().equals(other.subject().fact()));
    }
}
