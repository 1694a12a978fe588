package mx.vigia.analysis.text;

import java.util.regex.Pattern;

/** The articles of a consolidated law, without the notes that its publisher sets under them. */
record LawArticles(String law, TextVersion text) {
    private static final Pattern NOTE = Pattern.compile(
            "(?m)^\\s{0,20}(?:Art[ií]culo|P[aá]rrafo|Fracci[oó]n|Inciso|Apartado|Cap[ií]tulo|Secci[oó]n|T[ií]tulo|Numeral|Reforma|Fe de erratas)\\b[^\\n]{0,80}\\bDOF\\b[^\\n]{0,300}$");

    static LawArticles of(String law, TextVersion text) {
        return new LawArticles(law, text);
    }

    /** The article of this number; another law than this one is not held. */
    Cell cell(Part article) {
        if (!LawNames.mayBeOne(law, article.law())) {
            return new Cell.NotHeld();
        }
        return text.parts(PartKind.ARTICLE).stream()
                .filter(part -> part.number().place().equals(article.number().place()))
                .findFirst()
                .<Cell>map(part -> new Cell.Words(
                        NOTE.matcher(text.words(part)).replaceAll("").strip()))
                .orElseGet(Cell.NoCounterpart::new);
    }
}
