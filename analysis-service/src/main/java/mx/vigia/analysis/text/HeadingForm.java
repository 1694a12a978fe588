package mx.vigia.analysis.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Heading.HeadingKind;

/** The printed form of one kind of heading at the start of a line; bounded, so that no text can make it slow. */
public record HeadingForm(HeadingKind sort, Pattern pattern) {
    private static final String OPENING_REGEX = "[\\s\"'“”«‘*_#>(\\[]{0,6}";
    private static final String ARTICLE_REGEX = "(?:ART[IÍ]CULO|Art[ií]culo|ART\\.|Art\\.)\\s{1,3}";
    private static final String END_REGEX = "\\s{0,3}[.:;,)*\"”»]{0,3}\\s{0,9}$";
    private static final String SEPARATOR_REGEX =
            "(?:\\s?(?:\\.\\s?[-–—]|[.\\-–—:](?!\\.))\\s?[-–—]?|\\s{0,3}$|(?=\\s{1,3}(?:\\p{Lu}|…|\\.\\.|[(\\[\"“])))";
    private static final String NUMBER_REGEX =
            "(?:[IVXLC]{1,8}|\\d{1,3}|" + Ordinals.ORDINAL_REGEX + ")(?:[\\s-](?i:bis|ter|qu[aá]ter))?";

    /** A line of its own with a place and a day, as above the signatures. */
    private static final String PLACE_AND_DAY_REGEX =
            "\\p{Lu}[^.;:]{2,140},\\s(?i:a\\s(?:los\\s)?[0-3]?\\d\\s(?:d[ií]as\\s)?de(?:l\\smes\\sde)?\\s\\p{L}{4,10}"
                    + "\\sdel?\\s(?:a[ñn]o\\s)?(?:dos\\smil\\s\\p{L}{3,15}|\\d{4}))\\.?\\s{0,9}$";

    /** All forms, the most certain first. */
    static final List<HeadingForm> ALL_FORMS = List.of(
            form(
                    HeadingKind.FIGURE,
                    OPENING_REGEX
                            + ARTICLE_REGEX
                            + ArticleNumber.FIGURE_REGEX
                            + ArticleNumber.LATIN_SUFFIX_REGEX
                            + SEPARATOR_REGEX),
            form(
                    HeadingKind.ORDINAL,
                    OPENING_REGEX + "(?=\\p{Lu})(?:" + ARTICLE_REGEX + ")?" + Ordinals.ORDINAL_REGEX
                            + ArticleNumber.LATIN_SUFFIX_REGEX
                            + "(?:\\s{1,2}(?i:transitorio))?\\s?(?:[.:]\\s?[-–—]?|[-–—]|$)"),
            form(
                    HeadingKind.TRANSITORY,
                    OPENING_REGEX + "(?i:(?:art[ií]culos?|disposici[oó]n(?:es)?|r[eé]gimen)\\s{1,3})?"
                            + "(?i:transitori[oa]s?|T\\s?R\\s?A\\s?N\\s?S\\s?I\\s?T\\s?O\\s?R\\s?I\\s?[OA]\\s?S?)"
                            + "(?:(?<=(?i:as?))(?i:\\s{1,2}del?(?:\\s{1,2}las?)?\\s{1,2}(?:ley|c[oó]digo)(?:es)?\\s[^.;:]{3,200}))?"
                            + END_REGEX),
            form(
                    HeadingKind.DECREE,
                    OPENING_REGEX
                            + "(?i:(?:iniciativa|minuta)(?:\\s{1,2}con)?\\s{1,2})?(?i:proyecto\\s{1,2}de\\s{1,2})?"
                            + "(?:(?i:decreto|acuerdo)(?:" + END_REGEX + "|\\s{1,2}(?i:por|que|mediante)\\s)"
                            + "|D\\s?E\\s?C\\s?R\\s?E\\s?T\\s?[OA]\\s?N?\\b|A\\s?C\\s?U\\s?E\\s?R\\s?D\\s?O" + END_REGEX
                            + ")"),
            form(
                    HeadingKind.REASONS,
                    OPENING_REGEX
                            + "(?i:[IVX\\d]{0,4}[.)-]{0,2}\\s?(?:exposici[oó]n\\s{1,2}de\\s{1,2}motivos|considerando(?:s|\\s+que)?"
                            + "|consideraciones|antecedentes|planteamiento\\s{1,2}del\\s{1,2}problema))" + END_REGEX),
            form(
                    HeadingKind.DIVISION,
                    OPENING_REGEX + "(?i:libro|t[ií]tulo|cap[ií]tulo|secci[oó]n|subsecci[oó]n)\\s{1,3}" + NUMBER_REGEX
                            + "\\s{0,2}(?:[.:\\-–—]{1,2}\\s?|" + END_REGEX + "|(?=\\s\\p{Lu}))"),
            form(
                    HeadingKind.CLOSING,
                    OPENING_REGEX
                            + "(?:(?i:dad[oa]\\s{1,2}en\\s|palacio\\s{1,2}legislativo|sal[oó]n\\s{1,2}de\\s{1,2}sesiones"
                            + "|(?:sede|sala|sal[oó]n)\\s{1,2}de\\s{1,2}(?:la\\s{1,2}|juntas\\s{1,2}de\\s{1,2})?comisi[oó]n(?:es)?"
                            + "|recinto\\s{1,2}(?:legislativo|parlamentario)|as[ií]\\s{1,2}lo\\s{1,2}(?:acord(?:aron|ó)|resolvi|dictamin(?:aron|ó))"
                            + "|se\\s{1,2}(?:remite|devuelve)\\s{1,2}a\\s{1,2}la\\s{1,2}(?:h\\.|honorable|c[aá]mara)|atentamente|suscribe[n]?\\s{0,2}[,:])"
                            + "|" + PLACE_AND_DAY_REGEX
                            + "|Ciudad\\sde\\sM[eé]xico,?\\s(?:a|[0-3]?\\d)\\s|CIUDAD\\sDE\\sM[EÉ]XICO,?\\sA\\s|M[eé]xico,?\\sD\\.?\\s?F\\.?,?\\sa\\s"
                            + "|S\\s?a\\s?l\\s?[oó]\\s?n\\s{1,3}d\\s?e|En\\scumplimiento\\s(?:de|a)\\slo\\sdispuesto\\spor\\sla\\sfracci[oó]n\\sI\\s"
                            + "|(?:Notas?|NOTAS?|Referencias)" + END_REGEX + ")"));

    Heading toHeading(Matcher found) {
        var number = switch (sort) {
            case FIGURE -> ArticleNumber.parseFigure(found);
            case ORDINAL -> Ordinals.of(found.group("ordinal"), found.group("latin"));
            case REASONS, DECREE, DIVISION, TRANSITORY, CLOSING -> ArticleNumber.NONE;
        };
        return new Heading(sort, number, found.start(), found.end());
    }

    /** Returns the heading at this position of the text, if any. */
    public static Optional<Heading> findIn(String text, int from, int to) {
        for (var form : ALL_FORMS) {
            var found = form.pattern.matcher(text).region(from, to);
            if (found.lookingAt()) {
                return Optional.of(form.toHeading(found));
            }
        }
        return Optional.empty();
    }

    private static HeadingForm form(HeadingKind sort, String pattern) {
        return new HeadingForm(sort, Pattern.compile(pattern, Pattern.UNICODE_CASE));
    }
}
