package mx.vigia.analysis.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Distinguishes the clauses of a decree, which amend or issue a law, from the articles of a law. */
record DecreeArticles(String text) {
    private static final int MAX_NEAR_DISTANCE = 250;
    private static final int MAX_FAR_DISTANCE = 2_000;
    private static final Pattern ENACTMENT_PATTERN = Pattern.compile(
            "(?iu)(?<!\\p{L})se\\s+(?:reforma|adiciona|deroga|expide|abroga|modifica|emite|aprueba|sustituye|suprime|instituye|desincorpora)n?[\\s,]");
    private static final Pattern ANNOUNCEMENT_PATTERN =
            Pattern.compile("(?iu)quedar(?:á|an|án)?(?!\\p{L})|como\\s+sigue|siguientes?\\s*:|\\bLey\\b");
    private static final Pattern LAW_NAME_PATTERN = Pattern.compile(
            "(?<!\\p{L})(?<law>(?:Ley|LEY|C[oó]digo(?!\\sPostal)|C[OÓ]DIGO|Constituci[oó]n|CONSTITUCI[OÓ]N|Reglamento|REGLAMENTO|Estatuto|ESTATUTO|Presupuesto)"
                    + "\\s[^;:]{3,250}?)(?=,?\\s+(?:para\\s+quedar|en\\s+materia|como\\s+sigue|y\\s+se\\s|recorri|conforme|a\\s+fin\\s+de"
                    + "|PARA\\s+QUEDAR|EN\\s+MATERIA|Y\\s+SE\\s)|,\\s+(?:se|SE|con)\\s|\\.\\s|\\.$|[;:]|\\s*$)");
    private static final Pattern BLANKS_PATTERN = Pattern.compile("\\s+");

    /** Whether this heading opens a clause. */
    boolean isClauseHeading(Heading heading) {
        return switch (heading.sort()) {
            case ORDINAL -> matchEnactment(heading, MAX_NEAR_DISTANCE).find();
            case FIGURE -> matchEnactment(heading, MAX_NEAR_DISTANCE).lookingAt() && isAnnouncement(heading);
            case REASONS, DECREE, DIVISION, TRANSITORY, CLOSING -> false;
        };
    }

    /** Returns the law that a clause names, as printed, or an empty string. */
    String law(int from, int to) {
        var words = text.substring(from, Math.min(to, from + MAX_FAR_DISTANCE)).strip();
        var law = LAW_NAME_PATTERN.matcher(BLANKS_PATTERN.matcher(words).replaceAll(" "));
        return law.find() ? law.group("law").strip() : "";
    }

    private Matcher matchEnactment(Heading heading, int within) {
        int from = heading.body();
        while (from < text.length()
                && Character.isWhitespace(text.charAt(from))
                && from < heading.body() + MAX_NEAR_DISTANCE) {
            from++;
        }
        return ENACTMENT_PATTERN.matcher(text).region(from, Math.min(text.length(), from + within));
    }

    private boolean isAnnouncement(Heading heading) {
        return ANNOUNCEMENT_PATTERN
                .matcher(text)
                .region(heading.body(), Math.min(text.length(), heading.body() + MAX_FAR_DISTANCE))
                .find();
    }
}
