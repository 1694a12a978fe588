package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;
import mx.vigia.platform.text.OrEmpty;

/** A vote on a bill; {@code result} is empty unless the source itself states the result. */
public record VoteData(
        String question, String chamber, String result, Tally whole, List<Tally> groups, String officialAddress) {
    public VoteData {
        Objects.requireNonNull(whole, "vote.whole");
        question = OrEmpty.text(question);
        chamber = OrEmpty.text(chamber);
        result = OrEmpty.text(result);
        groups = OrEmpty.list(groups);
        officialAddress = OrEmpty.text(officialAddress);
    }

    /** A row of counts; {@code group} is empty for the whole chamber. */
    public record Tally(String group, int favour, int against, int abstention) {
        public Tally {
            group = OrEmpty.text(group);
        }
    }
}
