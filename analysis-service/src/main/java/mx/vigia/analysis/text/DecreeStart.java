package mx.vigia.analysis.text;

import java.util.List;
import mx.vigia.analysis.text.Heading.Sort;

/** Where the decree begins: a bill quotes articles long before, in its reasons and its tables. */
record DecreeStart(List<Heading> headings, DecreeArticles clauses) {
    /** The index of the heading that the decree begins with, or of none: one beyond the last. */
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

    /** The text of a law begins with its first article; the decrees that it ends with are those of its reforms. */
    private boolean opensAsLaw() {
        return headings.stream()
                .filter(heading -> heading.sort() != Sort.DIVISION && heading.sort() != Sort.DECREE)
                .findFirst()
                .filter(heading ->
                        heading.sort() == Sort.FIGURE && heading.number().rank() == 1)
                .filter(heading -> !clauses.has(heading))
                .isPresent();
    }

    /** A report quotes the initiative's decree before its own: the last decree that opens with a first clause is meant. */
    private int ofLastFirstClause() {
        int start = headings.size();
        int title = -1;
        boolean open = true;
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            if (heading.sort() == Sort.DECREE) {
                title = i;
                open = true;
            } else if (heading.sort() == Sort.TRANSITORY) {
                title = -1;
                open = false;
            } else if (open && heading.number().rank() == 1 && clauses.has(heading)) {
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
            if (headings.get(i).sort() == Sort.DECREE && (isArticle(next) || next == Sort.DIVISION)) {
                start = i;
            }
        }
        return start;
    }

    private int ofFirstArticle() {
        int reasons = 0;
        while (reasons < headings.size() && headings.get(reasons).sort() != Sort.REASONS) {
            reasons++;
        }
        for (int i = reasons < headings.size() ? reasons : 0; i < headings.size(); i++) {
            if (isArticle(headings.get(i).sort()) || headings.get(i).sort() == Sort.DIVISION) {
                return i;
            }
        }
        return headings.size();
    }

    private static boolean isArticle(Sort sort) {
        return sort == Sort.FIGURE || sort == Sort.ORDINAL;
    }
}
