package mx.vigia.analysis.text.comparison;

import java.util.Set;

/**
 * A stretch of a comparison: what is printed before and after, how grave the difference is, and why. A stretch that is the
 * same has grade {@link ChangeGrade#SAME}; all stretches together are both texts.
 */
public record TextSegment(ChangeGrade grade, Set<GradeReason> grounds, String before, String after) {
    public TextSegment {
        grounds = Set.copyOf(grounds);
    }
}
