package mx.vigia.analysis.matching.publishing;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.fact.FactKind;
import mx.vigia.analysis.dossier.fact.FactState;
import mx.vigia.platform.text.ContractEnum;

/** What a fact adds for those who were notified by another of the same vote and its outcome. */
enum AddedPart implements ContractEnum {
    /** The figures of the vote, by themselves or in the words of a passage, of which only the outcome was announced. */
    VOTES("votes"),
    /** The outcome that a source states, of which only the figures were announced. */
    RESULT("result");

    private final String word;

    AddedPart(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    /** Returns the member with this contract word. */
    @JsonCreator
    public static AddedPart of(String word) {
        return ContractEnum.withWord(AddedPart.class, word);
    }

    /** Returns what a fact adds for each watch that was notified of the same event by these. */
    static Map<UUID, AddedPart> byWatch(Fact now, List<AnnouncedFact> same) {
        Map<UUID, AddedPart> added = new HashMap<>();
        same.stream()
                .flatMap(AnnouncedFact::watches)
                .distinct()
                .forEach(watch -> of(
                                now,
                                same.stream()
                                        .filter(other -> other.isKnownTo(watch))
                                        .map(AnnouncedFact::fact)
                                        .toList())
                        .ifPresent(part -> added.put(watch, part)));
        return added;
    }

    /** Returns what a fact adds to these, which announced the same event; empty where they said it. */
    private static Optional<AddedPart> of(Fact now, List<Fact> before) {
        if (now instanceof Fact.Voted) {
            return before.stream().noneMatch(AddedPart::statesVotes) ? Optional.of(VOTES) : Optional.empty();
        }
        boolean outcome = now.kind() == FactKind.PASSED || now.kind() == FactKind.DISCARDED;
        if (outcome && before.stream().allMatch(AddedPart::isWithoutResult)) {
            return Optional.of(RESULT);
        }
        boolean restated = now.kind() == FactKind.PASSED && StandalonePaper.statesVotes(now);
        return restated && before.stream().noneMatch(AddedPart::statesVotes) ? Optional.of(VOTES) : Optional.empty();
    }

    private static boolean statesVotes(Fact fact) {
        return fact.after() instanceof FactState.Voted || StandalonePaper.statesVotes(fact);
    }

    private static boolean isWithoutResult(Fact fact) {
        return fact.after() instanceof FactState.Voted(var vote) && vote.result() == null;
    }
}
