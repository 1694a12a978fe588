package mx.vigia.analysis.text.worddiff;

import java.util.Set;

/**
 * A segment of a comparison: the text before and after, the grade of the difference, and its reasons. An unchanged
 * segment has grade {@link ChangeGrade#SAME}; all segments together are both texts.
 */
public record TextSegment(ChangeGrade grade, Set<GradeReason> grounds, String before, String after) {
    public TextSegment {
        grounds = Set.copyOf(grounds);
    }
}
