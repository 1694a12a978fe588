package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.obligation.duty.DutyText.DutyTrace;

/** Reads the sure duties of the articles of a bill's text; its reasons, however they are worded, order nothing. */
public final class BillDuties {
    /** The maximum number of duties read from one text. */
    public static final int MAX_DUTIES = 100;

    /** The number of characters of articles after which no further article is read, so that no text takes long. */
    private static final int MAX_READ_LENGTH = 200_000;

    private static final Set<PartKind> KINDS = Set.of(PartKind.ARTICLE, PartKind.TRANSITORY);

    private BillDuties() {}

    /** Returns the duties of a text. */
    public static DutyText read(String content) {
        return read(TextSplitter.split(content));
    }

    /** Returns the duties of a split text. */
    public static DutyText read(TextVersion text) {
        var found = new ArrayList<BillDuty>();
        var traces = new ArrayList<DutyTrace>();
        var folded = new HashMap<DutyArticle, String>();
        int left = MAX_READ_LENGTH;
        boolean cut = text.extent() != TextVersion.Extent.WHOLE;
        for (var part : text.parts()) {
            if (!KINDS.contains(part.kind())) {
                continue;
            }
            left -= part.to() - part.from();
            if (left < 0) {
                cut = true;
                break;
            }
            var words = text.content().substring(part.from(), part.to());
            var article = DutyArticle.of(part);
            var all = DutyReader.read(words);
            withCertainSanction(SureDuties.among(all, words))
                    .forEach(duty -> found.add(BillDuty.of(article, duty, words)));
            all.forEach(duty -> traces.add(
                    DutyTrace.of(article, duty.bearer().in(words), duty.action().in(words))));
            folded.merge(article, DutyChange.folded(words), (one, other) -> one + " " + other);
        }
        return new DutyText(
                found.subList(0, Math.min(MAX_DUTIES, found.size())), traces, folded, cut || found.size() > MAX_DUTIES);
    }

    /** Returns duties without their sanction if it is stated for several: it may be that of one of them only. */
    private static List<Duty> withCertainSanction(List<Duty> sure) {
        long sanctioned =
                sure.stream().filter(duty -> duty.sanction().isPresent()).count();
        return sanctioned < 2
                ? sure
                : sure.stream().map(duty -> duty.withSanction(TextSpan.NONE)).toList();
    }
}
