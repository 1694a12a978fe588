package mx.vigia.notification.intake;

import java.util.List;
import java.util.Objects;

/** A vote on a bill; {@code result} is empty unless the source itself states the result. */
public record VoteData(
        String question, String chamber, String result, Tally whole, List<Tally> groups, String officialAddress) {
    public VoteData {
        Objects.requireNonNull(whole, "vote.whole");
        question = question == null ? "" : question;
        chamber = chamber == null ? "" : chamber;
        result = result == null ? "" : result;
        groups = groups == null ? List.of() : List.copyOf(groups);
        officialAddress = officialAddress == null ? "" : officialAddress;
    }

    /** A row of counts; {@code group} is empty for the whole chamber. */
    public record Tally(String group, int favour, int against, int abstention) {
        public Tally {
            group = group == null ? "" : group;
        }
    }
}
