package mx.vigia.analysis.text.obligation.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextSplitter;
import mx.vigia.analysis.text.TextVersion;

/** Reads the sure duties of the articles of a bill's text; its reasons, however they are worded, order nothing. */
public final class BillDuties {
    /** The maximum number of duties read from one text. */
    public static final int MAX_DUTIES = 100;

    /** The number of characters of articles after which no further article is read, so that no text takes long. */
    private static final int MAX_READ_LENGTH = 200_000;

    private static final Set<PartKind> KINDS = Set.of(PartKind.ARTICLE, PartKind.TRANSITORY);

    private BillDuties() {}

    /** Returns the duties of a text, in its order; at most {@link #MAX_DUTIES}. */
    public static List<BillDuty> read(String content) {
        return read(TextSplitter.split(content));
    }

    /** Returns the duties of a split text, in its order; at most {@link #MAX_DUTIES}. */
    public static List<BillDuty> read(TextVersion text) {
        var found = new ArrayList<BillDuty>();
        int length = 0;
        for (var part : text.parts()) {
            if (found.size() >= MAX_DUTIES || length >= MAX_READ_LENGTH) {
                break;
            }
            if (KINDS.contains(part.kind())) {
                var words = text.content().substring(part.from(), part.to());
                var article = DutyArticle.of(part);
                SureDuties.read(words).forEach(duty -> found.add(BillDuty.of(article, duty, words)));
                length += words.length();
            }
        }
        return List.copyOf(found.subList(0, Math.min(MAX_DUTIES, found.size())));
    }
}
