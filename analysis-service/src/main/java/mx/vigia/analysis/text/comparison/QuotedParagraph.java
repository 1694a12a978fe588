package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Heading;
import mx.vigia.analysis.text.HeadingForm;
import mx.vigia.analysis.text.Headings;

/** A paragraph of a quoted table, and what it is by its first words. */
record QuotedParagraph(Sort sort, String words, ArticleNumber number, String label) {
    /** What a paragraph of a table may be. */
    enum Sort {
        IN_FORCE_TITLE,
        PROPOSED_TITLE,
        BOTH_TITLES,
        ARTICLE,
        LABELLED,
        NO_COUNTERPART,
        REPEALED,
        LAW,
        END,
        PLAIN
    }

    private static final int MOST = 20_000;
    private static final String FORCE =
            "(?:texto|ley|articulo|redaccion|legislacion|codigo|dice)?(?: de la ley)? ?(?:vigente|actual)|dice";
    private static final String PROPOSAL =
            "(?:texto|redaccion|articulo|propuesta|iniciativa)? ?(?:de )?(?:propuest[oa]|reforma|modificacion|adicion|iniciativa)"
                    + "(?: de (?:reforma|adicion|modificacion|la iniciativa))?|propuesta|debe decir|texto que se propone|iniciativa";
    private static final Pattern FORCE_TITLE = Pattern.compile("(?:" + FORCE + ")[.:]?");
    private static final Pattern PROPOSAL_TITLE = Pattern.compile("(?:" + PROPOSAL + ")[.:]?");
    private static final Pattern BOTH = Pattern.compile("(?:" + FORCE + ")\\s*[|/\\t ]\\s*(?:" + PROPOSAL + ")");
    private static final Pattern NONE = Pattern.compile(
            "\\W*(?:sin correlativo|no hay correlativo|sin correlacion|no existe(?: correlativo)?|no tiene correlativo)\\W*");
    private static final Pattern GONE = Pattern.compile("\\W*(?:se deroga|derogad[oa])\\W*");
    private static final Pattern LABEL =
            Pattern.compile("^\\W?([IVXLC]{1,8}(?:\\s(?i:bis|ter|qu[aá]ter))?|\\p{L}|\\d{1,3})\\s?(?:\\.-|\\.|\\))");
    private static final Pattern LAW_NAME = Pattern.compile(
            "(?:Ley|LEY|C[oó]digo|C[OÓ]DIGO|Constituci[oó]n|CONSTITUCI[OÓ]N|Reglamento|REGLAMENTO)\\s[^.;:]{3,200}");
    private static final Pattern AFTER = Pattern.compile(
            "^(?:por lo (?:antes |anteriormente |aqui )?(?:expuesto|fundado|senalado)|en (?:virtud|merito) de|con base en|derivado de|denominacion del|fundamento legal|en razon de)\\b");

    /** The paragraphs of a text up to a place, at most so many. */
    static List<QuotedParagraph> in(String text, int end) {
        var blocks = new ArrayList<QuotedParagraph>();
        for (var line : text.substring(0, end).split("\n")) {
            if (!line.isBlank() && blocks.size() < MOST) {
                blocks.add(of(line.strip()));
            }
        }
        return blocks;
    }

    boolean opensTable() {
        return sort == Sort.IN_FORCE_TITLE || sort == Sort.BOTH_TITLES;
    }

    private static QuotedParagraph of(String line) {
        var heading = HeadingForm.in(line, 0, Math.min(line.length(), Headings.LONGEST_HEADING))
                .filter(found -> found.sort() == Heading.Sort.FIGURE);
        if (heading.isPresent()) {
            return new QuotedParagraph(
                    Sort.ARTICLE,
                    line.substring(heading.get().body()).strip(),
                    heading.get().number(),
                    "");
        }
        var label = LABEL.matcher(line);
        if (label.find()) {
            return new QuotedParagraph(Sort.LABELLED, line, ArticleNumber.NONE, Folding.letters(label.group(1)));
        }
        return new QuotedParagraph(sort(line, Folding.letters(line)), line, ArticleNumber.NONE, "");
    }

    private static Sort sort(String line, String folded) {
        if (NONE.matcher(folded).matches()) {
            return Sort.NO_COUNTERPART;
        }
        if (GONE.matcher(folded).matches()) {
            return Sort.REPEALED;
        }
        if (BOTH.matcher(folded).matches()) {
            return Sort.BOTH_TITLES;
        }
        if (FORCE_TITLE.matcher(folded).matches()) {
            return Sort.IN_FORCE_TITLE;
        }
        if (PROPOSAL_TITLE.matcher(folded).matches()) {
            return Sort.PROPOSED_TITLE;
        }
        if (AFTER.matcher(folded).find()) {
            return Sort.END;
        }
        return LAW_NAME.matcher(line).matches() ? Sort.LAW : Sort.PLAIN;
    }
}
