package mx.vigia.analysis.text.obligation.duty;

import java.util.List;
import java.util.Map;

/**
 * The duties of one text, with what is needed to tell that another text does not have them.
 *
 * @param duties the sure ones, in the order of the text
 * @param traces all that were found, sure or not
 * @param words the folded words of each article
 * @param cut whether some article was not read, or some duty was left out because there are too many
 */
public record DutyText(List<BillDuty> duties, List<DutyTrace> traces, Map<DutyArticle, String> words, boolean cut) {
    /** A text of which nothing is known. */
    public static final DutyText UNREAD = new DutyText(List.of(), List.of(), Map.of(), true);

    public DutyText {
        duties = List.copyOf(duties);
        traces = List.copyOf(traces);
        words = Map.copyOf(words);
    }

    /**
     * A duty that was found, though its parts may be wrong.
     *
     * @param bearer its folded words; empty if it is only understood
     * @param stem the first letters of the verb of its deed
     */
    public record DutyTrace(DutyArticle article, String bearer, String stem) {
        private static final int STEM_LENGTH = 6;

        static DutyTrace of(DutyArticle article, String bearer, String action) {
            var verb = DutyChange.folded(action).split("[^a-z]+")[0];
            return new DutyTrace(
                    article, DutyChange.folded(bearer), verb.substring(0, Math.min(STEM_LENGTH, verb.length())));
        }

        static DutyTrace of(BillDuty duty) {
            return of(duty.article(), duty.bearer(), duty.action());
        }
    }

    /** Whether this text may have a duty, too, though perhaps worded so that it is not among the sure ones. */
    boolean mayHave(BillDuty duty) {
        var trace = DutyTrace.of(duty);
        return cut
                || words.getOrDefault(duty.article(), "").contains(trace.stem())
                || traces.stream()
                        .filter(other -> other.bearer().equals(trace.bearer()))
                        .anyMatch(other -> other.article().equals(trace.article())
                                || other.stem().equals(trace.stem()));
    }
}
