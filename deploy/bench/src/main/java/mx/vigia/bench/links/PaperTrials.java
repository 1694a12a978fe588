package mx.vigia.bench.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Judged pairs as a trial of the rules for papers: one is taken for a bill that has just been passed, the other for a
 * minuta or a report about to be read, in both directions. A paper that was judged another bill must not be assigned,
 * however near its day and whatever its file.
 *
 * @param rows a line each ({@code pair}, {@code bill}, {@code paper}), the heading first
 * @param twins pairs judged apart that bear one title, which no rule of words can tell apart: not tried
 */
public record PaperTrials(List<String> rows, long twins) {
    public PaperTrials {
        rows = List.copyOf(rows);
    }

    /** Returns the trials of these judgements. */
    public static PaperTrials of(List<Judgement> judged, Records records) {
        List<String> rows = new ArrayList<>(List.of("pair\tbill\tpaper"));
        long twins = 0;
        for (Judgement each : judged) {
            String one = title(records.titles(), each.one());
            String other = title(records.titles(), each.other());
            if (!each.same() && Heads.isSameTitle(one, other)) {
                twins++;
            } else {
                rows.add(String.join("\t", name(each), one, other));
                rows.add(String.join("\t", name(each), other, one));
            }
        }
        return new PaperTrials(rows, twins);
    }

    private static String name(Judgement judgement) {
        return (judgement.same() ? "same " : "other ") + judgement.one() + " " + judgement.other();
    }

    private static String title(Map<String, String> titles, String id) {
        return titles.get(id).replace('\t', ' ');
    }
}
