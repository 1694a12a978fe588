package mx.vigia.analysis.text;

import java.util.List;
import mx.vigia.analysis.text.Heading.HeadingKind;

/** Finds where the decree begins: a bill quotes articles long before, in its reasons and its tables. */
record DecreeStart(List<Heading> headings, DecreeArticles clauses) {
    /** Returns the index of the heading that the decree begins with; one beyond the last if there is none. */
    int index() {
        if (opensAsLaw()) {
            return 0;
        }
        int clause = ofLastFirstClause();
        if (clause < headings.size()) {
            return clause;
        }
        int titled = ofLastTitleBeforeAnArticle();
        return titled < headings.size() ? titled : ofFirstArticle();
    }

    /**
     * Whether the text opens as a law, with its first article; the decrees at the end of a law are those of its
     * reforms.
     */
    private boolean opensAsLaw() {
        return headings.stream()
                .filter(heading -> heading.sort() != HeadingKind.DIVISION && heading.sort() != HeadingKind.DECREE)
                .findFirst()
                .filter(heading ->
                        heading.sort() == HeadingKind.FIGURE && heading.number().rank() == 1)
                .filter(heading -> !clauses.isClauseHeading(heading))
                .isPresent();
    }

    /**
     * Returns the last decree that opens with a first clause, since a report quotes the initiative's decree before its
     * own.
     */
    private int ofLastFirstClause() {
        int start = headings.size();
        int title = -1;
        boolean open = true;
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.sort() == HeadingKind.DECREE) {
                title = i;
                open = true;
            } else if (heading.sort() == HeadingKind.TRANSITORY) {
                title = -1;
                open = false;
            } else if (open && heading.number().rank() == 1 && clauses.isClauseHeading(heading)) {
                start = title < 0 ? i : title;
                open = false;
            }
        }
        return start;
    }

    private int ofLastTitleBeforeAnArticle() {
        int start = headings.size();
        for (int i = 0; i + 1 < headings.size(); i++) {
            var next = headings.get(i + 1).sort();
            if (headings.get(i).sort() == HeadingKind.DECREE
                    && (isArticleHeading(next) || next == HeadingKind.DIVISION)) {
                start = i;
            }
        }
        return start;
    }

    private int ofFirstArticle() {
        int reasons = 0;
        while (reasons < headings.size() && headings.get(reasons).sort() != HeadingKind.REASONS) {
            reasons++;
        }
        for (int i = reasons < headings.size() ? reasons : 0; i < headings.size(); i++) {
            var sort = headings.get(i).sort();
            if (isArticleHeading(sort) || sort == HeadingKind.DIVISION || sort == HeadingKind.TRANSITORY) {
                return i;
            }
        }
        return headings.size();
    }

    private static boolean isArticleHeading(HeadingKind sort) {
        return sort == HeadingKind.FIGURE || sort == HeadingKind.ORDINAL;
    }
}
