package mx.vigia.analysis.text.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.ArticleNumber;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Heading;
import mx.vigia.analysis.text.HeadingForm;
import mx.vigia.analysis.text.Headings;

/** A paragraph of a quoted table, and its kind by its first words. */
record QuotedParagraph(ParagraphKind sort, String words, ArticleNumber number, String label) {
    /** The kind of a paragraph of a table. */
    enum ParagraphKind {
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

    private static final int MAX_PARAGRAPHS = 20_000;
    private static final String IN_FORCE_TITLE_REGEX =
            "(?:texto|ley|articulo|redaccion|legislacion|codigo|dice)?(?: de la ley)? ?(?:vigente|actual)|dice";
    private static final String PROPOSAL_TITLE_REGEX =
            "(?:texto|redaccion|articulo|propuesta|iniciativa)? ?(?:de )?(?:propuest[oa]|reforma|modificacion|adicion|iniciativa)"
                    + "(?: de (?:reforma|adicion|modificacion|la iniciativa))?|propuesta|debe decir|texto que se propone|iniciativa";
    private static final Pattern IN_FORCE_TITLE_PATTERN = Pattern.compile("(?:" + IN_FORCE_TITLE_REGEX + ")[.:]?");
    private static final Pattern PROPOSAL_TITLE_PATTERN = Pattern.compile("(?:" + PROPOSAL_TITLE_REGEX + ")[.:]?");
    private static final Pattern BOTH_TITLES_PATTERN =
            Pattern.compile("(?:" + IN_FORCE_TITLE_REGEX + ")\\s*[|/\\t ]\\s*(?:" + PROPOSAL_TITLE_REGEX + ")");
    private static final Pattern NO_COUNTERPART_PATTERN = Pattern.compile(
            "\\W*(?:sin correlativo|no hay correlativo|sin correlacion|no existe(?: correlativo)?|no tiene correlativo)\\W*");
    private static final Pattern REPEALED_PATTERN = Pattern.compile("\\W*(?:se deroga|derogad[oa])\\W*");
    private static final Pattern LABEL_PATTERN =
            Pattern.compile("^\\W?([IVXLC]{1,8}(?:\\s(?i:bis|ter|qu[aá]ter))?|\\p{L}|\\d{1,3})\\s?(?:\\.-|\\.|\\))");
    private static final Pattern LAW_NAME_PATTERN = Pattern.compile(
            "(?:Ley|LEY|C[oó]digo|C[OÓ]DIGO|Constituci[oó]n|CONSTITUCI[OÓ]N|Reglamento|REGLAMENTO)\\s[^.;:]{3,200}");
    private static final Pattern CLOSING_PATTERN = Pattern.compile(
            "^(?:por lo (?:antes |anteriormente |aqui )?(?:expuesto|fundado|senalado)|en (?:virtud|merito) de|con base en|derivado de|denominacion del|fundamento legal|en razon de)\\b");

    /** Returns the paragraphs of a text up to a position, up to a limit. */
    static List<QuotedParagraph> findIn(String text, int end) {
        var blocks = new ArrayList<QuotedParagraph>();
        for (var line : text.substring(0, end).split("\n")) {
            if (!line.isBlank() && blocks.size() < MAX_PARAGRAPHS) {
                blocks.add(of(line.strip()));
            }
        }
        return blocks;
    }

    boolean opensTable() {
        return sort == ParagraphKind.IN_FORCE_TITLE || sort == ParagraphKind.BOTH_TITLES;
    }

    private static QuotedParagraph of(String line) {
        var heading = HeadingForm.findIn(line, 0, Math.min(line.length(), Headings.MAX_HEADING_LENGTH))
                .filter(found -> found.sort() == Heading.HeadingKind.FIGURE);
        if (heading.isPresent()) {
            return new QuotedParagraph(
                    ParagraphKind.ARTICLE,
                    line.substring(heading.get().body()).strip(),
                    heading.get().number(),
                    "");
        }
        var label = LABEL_PATTERN.matcher(line);
        if (label.find()) {
            return new QuotedParagraph(
                    ParagraphKind.LABELLED, line, ArticleNumber.NONE, Folding.letters(label.group(1)));
        }
        return new QuotedParagraph(sort(line, Folding.letters(line)), line, ArticleNumber.NONE, "");
    }

    private static ParagraphKind sort(String line, String folded) {
        if (NO_COUNTERPART_PATTERN.matcher(folded).matches()) {
            return ParagraphKind.NO_COUNTERPART;
        }
        if (REPEALED_PATTERN.matcher(folded).matches()) {
            return ParagraphKind.REPEALED;
        }
        if (BOTH_TITLES_PATTERN.matcher(folded).matches()) {
            return ParagraphKind.BOTH_TITLES;
        }
        if (IN_FORCE_TITLE_PATTERN.matcher(folded).matches()) {
            return ParagraphKind.IN_FORCE_TITLE;
        }
        if (PROPOSAL_TITLE_PATTERN.matcher(folded).matches()) {
            return ParagraphKind.PROPOSED_TITLE;
        }
        if (CLOSING_PATTERN.matcher(folded).find()) {
            return ParagraphKind.END;
        }
        return LAW_NAME_PATTERN.matcher(line).matches() ? ParagraphKind.LAW : ParagraphKind.PLAIN;
    }
}
