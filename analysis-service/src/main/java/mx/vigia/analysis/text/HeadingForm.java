package mx.vigia.analysis.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Heading.Sort;

/** How one sort of heading is printed at the start of a line; bounded, so that no text can make it slow. */
public record HeadingForm(Sort sort, Pattern pattern) {
    private static final String OPENED = "[\\s\"'“”«‘*_#>(\\[]{0,6}";
    private static final String ARTICLE = "(?:ART[IÍ]CULO|Art[ií]culo|ART\\.|Art\\.)\\s{1,3}";
    private static final String END = "\\s{0,3}[.:;,)*\"”»]{0,3}\\s{0,9}$";
    private static final String PARTED =
            "(?:\\s?(?:\\.\\s?[-–—]|[.\\-–—:](?!\\.))\\s?[-–—]?|\\s{0,3}$|(?=\\s{1,3}(?:\\p{Lu}|…|\\.\\.|[(\\[\"“])))";
    private static final String ROMAN_OR_WORD =
            "(?:[IVXLC]{1,8}|\\d{1,3}|" + Ordinals.WORDS + ")(?:[\\s-](?i:bis|ter|qu[aá]ter))?";

    /** Every form, the surest first. */
    static final List<HeadingForm> ALL = List.of(
            form(Sort.FIGURE, OPENED + ARTICLE + ArticleNumber.FIGURE + ArticleNumber.LATIN + PARTED),
            form(
                    Sort.ORDINAL,
                    OPENED + "(?=\\p{Lu})(?:" + ARTICLE + ")?" + Ordinals.WORDS + ArticleNumber.LATIN
                            + "(?:\\s{1,2}(?i:transitorio))?\\s?(?:[.:]\\s?[-–—]?|[-–—]|$)"),
            form(
                    Sort.TRANSITORY,
                    OPENED + "(?i:(?:art[ií]culos?|disposici[oó]n(?:es)?|r[eé]gimen)\\s{1,3})?"
                            + "(?:(?i:transitori[oa]s?)|T\\s?R\\s?A\\s?N\\s?S\\s?I\\s?T\\s?O\\s?R\\s?I\\s?[OA]\\s?S?)"
                            + END),
            form(
                    Sort.DECREE,
                    OPENED + "(?i:(?:iniciativa|minuta)(?:\\s{1,2}con)?\\s{1,2})?(?i:proyecto\\s{1,2}de\\s{1,2})?"
                            + "(?:(?i:decreto|acuerdo)(?:" + END + "|\\s{1,2}(?i:por|que|mediante)\\s)"
                            + "|D\\s?E\\s?C\\s?R\\s?E\\s?T\\s?[OA]\\s?N?\\b|A\\s?C\\s?U\\s?E\\s?R\\s?D\\s?O" + END
                            + ")"),
            form(
                    Sort.REASONS,
                    OPENED
                            + "(?i:[IVX\\d]{0,4}[.)-]{0,2}\\s?(?:exposici[oó]n\\s{1,2}de\\s{1,2}motivos|considerando(?:s|\\s+que)?"
                            + "|consideraciones|antecedentes|planteamiento\\s{1,2}del\\s{1,2}problema))" + END),
            form(
                    Sort.DIVISION,
                    OPENED + "(?i:libro|t[ií]tulo|cap[ií]tulo|secci[oó]n|subsecci[oó]n)\\s{1,3}" + ROMAN_OR_WORD
                            + "\\s{0,2}(?:[.:\\-–—]{1,2}\\s?|" + END + "|(?=\\s\\p{Lu}))"),
            form(
                    Sort.CLOSING,
                    OPENED + "(?:(?i:dad[oa]\\s{1,2}en\\s|palacio\\s{1,2}legislativo|sal[oó]n\\s{1,2}de\\s{1,2}sesiones"
                            + "|sede\\s{1,2}de\\s{1,2}la\\s{1,2}comisi[oó]n|atentamente|suscribe[n]?\\s{0,2}[,:])"
                            + "|Ciudad\\sde\\sM[eé]xico,?\\s(?:a|[0-3]?\\d)\\s|CIUDAD\\sDE\\sM[EÉ]XICO,?\\sA\\s|M[eé]xico,?\\sD\\.?\\s?F\\.?,?\\sa\\s"
                            + "|S\\s?a\\s?l\\s?[oó]\\s?n\\s{1,3}d\\s?e|En\\scumplimiento\\s(?:de|a)\\slo\\sdispuesto\\spor\\sla\\sfracci[oó]n\\sI\\s"
                            + "|(?:Notas?|NOTAS?|Referencias)" + END + ")"));

    Heading at(Matcher found) {
        var number = switch (sort) {
            case FIGURE -> ArticleNumber.ofFigure(found);
            case ORDINAL -> Ordinals.of(found.group("ordinal"), found.group("latin"));
            case REASONS, DECREE, DIVISION, TRANSITORY, CLOSING -> ArticleNumber.NONE;
        };
        return new Heading(sort, number, found.start(), found.end());
    }

    /** The heading that the text has here, if any. */
    public static Optional<Heading> in(String text, int from, int to) {
        for (var form : ALL) {
            var found = form.pattern.matcher(text).region(from, to);
            if (found.lookingAt()) {
                return Optional.of(form.at(found));
            }
        }
        return Optional.empty();
    }

    private static HeadingForm form(Sort sort, String pattern) {
        return new HeadingForm(sort, Pattern.compile(pattern, Pattern.UNICODE_CASE));
    }
}
