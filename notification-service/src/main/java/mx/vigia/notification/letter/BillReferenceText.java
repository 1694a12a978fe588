package mx.vigia.notification.letter;

import java.util.Locale;
import java.util.regex.Pattern;
import mx.vigia.notification.intake.FactEvent;

/** The name of a bill in a letter: in full, and by what distinguishes it from others where there is little room. */
public record BillReferenceText(String term, String title) {
    private static final int MIN_LAW_NAME_LENGTH = 14;
    private static final Pattern CONTINUATION_PATTERN =
            Pattern.compile("(Que|Con|Por|De|Para|Sobre|Relativa|Relativo)\\b.*");
    private static final Pattern ENACTS_PATTERN = Pattern.compile("Que expide (?:la |el |los |las )?(\\p{Lu}.*)");
    private static final Pattern AMENDS_PATTERN = Pattern.compile(
            "(?:Minuta )?(?:[Cc]on proyecto de decreto,? )?(?:[Pp]or el )?[Qq]ue (?:se )?(?:reforma|adiciona|deroga|abroga|modifica|expide)n?\\b"
                    + ".*?\\b(?<law>(?:Ley|Leyes|Código|Códigos|Constitución|Estatuto|Reglamento)\\b.*?)"
                    + "(?:,? en materia del? (?<matter>.+)|, (?<aim>(?:para|a fin de|con el objeto de|con el fin de) .+))?");
    /** Between the names of several laws, of which the first is named without a preposition. */
    private static final Pattern BETWEEN_LAWS_PATTERN = Pattern.compile(
            "(, | y )(?:de la |del |de los |de las |de )(?=Ley|Código|Constitución|Estatuto|Reglamento|otr[oa]s? )");

    private static final Pattern FORMULA_PREFIX = Pattern.compile(
            "^(?:(?:Minuta )?[Cc]on (?:punto de acuerdo|proyecto de decreto),? )?(?:[Pp]or el )?[Qq]ue (?:se )?");

    /** The beginning of a letter to the chamber that only presents another paper. */
    private static final Pattern COVER_LETTER_PREFIX =
            Pattern.compile("^(?:Oficio )?[Cc]on (?:el|la) que (?:se )?(?:remiten?|envían?) (?:(?:la|el|los|las) )?");

    /** By whom it is, which does not distinguish an initiative from others of the same deputy. */
    private static final Pattern AUTHOR_PREFIX = Pattern.compile(
            "(?iu)^Iniciativa (?:de (?:ley|decreto|acuerdo(?: legislativo)?)|con proyecto de (?:ley|decreto)) (?:del?|de la|de los"
                    + "|de las) (?:(?:la|el|los|las|ciudadan[oa]s?|c\\.) )*(?:diputad|senador|gobernador|titular|ayuntamiento"
                    + "|grupo|fracción|supremo)\\p{L}*\\b.*?,? (?=(?:que|para|por (?:el|la) que|mediante) )");

    /** Returns the name of this bill. */
    public static BillReferenceText of(FactEvent.Bill bill) {
        var title = PlainText.of(bill.title()).replaceFirst("\\s*\\.$", "");
        return bill.isHearing()
                ? new BillReferenceText("", new CallTitle(title).event())
                : new BillReferenceText(PlainText.of(bill.names().officialTerm()), title);
    }

    /**
     * Returns {@code Iniciativa que expide la Ley General de Ciberseguridad}; words at the end of the term that begin
     * the title are not repeated.
     */
    public String full() {
        if (term.isEmpty() || !CONTINUATION_PATTERN.matcher(title).matches()) {
            return title;
        }
        if (isCoverLetterTitle()) {
            return TextCase.capitalize(withoutCoverLetter());
        }
        return term + " ".repeat(shared() == 0 ? 1 : 0) + continued().substring(shared());
    }

    /** Whether its title is that of the letter that presents it: <i>Minuta con el que remite la minuta…</i>. */
    private boolean isCoverLetterTitle() {
        return !withoutCoverLetter().equals(title)
                && withoutCoverLetter().toLowerCase(Locale.ROOT).startsWith(term.toLowerCase(Locale.ROOT));
    }

    private String withoutCoverLetter() {
        return AUTHOR_PREFIX
                .matcher(COVER_LETTER_PREFIX.matcher(title).replaceFirst(""))
                .replaceFirst("");
    }

    private String withoutFormula() {
        return new GazetteTitle(withoutCoverLetter()).withoutFormula();
    }

    private String continued() {
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }

    /**
     * Returns how many characters the title repeats of the end of the term: all of {@code con punto de acuerdo}, or
     * none.
     */
    private int shared() {
        for (int word = term.indexOf(' '); word >= 0; word = term.indexOf(' ', word + 1)) {
            var end = term.substring(word + 1);
            if (continued().matches(Pattern.quote(end) + "\\b.*")) {
                return end.length();
            }
        }
        return 0;
    }

    /**
     * Returns at most this many characters, which distinguish this bill from others: a new law by its name, a reform
     * without its formula, and where that is too long {@code Licencia de paternidad (Ley Federal del…)}.
     */
    String shorten(int room) {
        var brought = withoutFormula();
        return brought.equals(title)
                ? truncate(room)
                : new BillReferenceText(term, TextCase.capitalize(brought)).truncate(room);
    }

    /**
     * Returns what it is about, in at most this many characters: {@code Licencia de paternidad}; with the law in
     * brackets where that is named nowhere else.
     */
    String brief(int room, boolean withLaw) {
        var whole = TextCase.capitalize(withoutFormula());
        var enacted = ENACTS_PATTERN.matcher(whole);
        if (enacted.matches()) {
            return PlainText.cut(enacted.group(1), room);
        }
        var amends = AMENDS_PATTERN.matcher(whole);
        if (!amends.matches()) {
            return PlainText.cut(
                    TextCase.capitalize(FORMULA_PREFIX.matcher(whole).replaceFirst("")), room);
        }
        var subject = amends.group("matter") == null ? amends.group("aim") : amends.group("matter");
        if (subject == null) {
            var laws = BETWEEN_LAWS_PATTERN
                    .matcher(whole.substring(amends.start("law")))
                    .replaceAll("$1");
            return PlainText.cut(laws, room);
        }
        return withLaw
                ? withLawName(TextCase.capitalize(subject), amends.group("law"), room)
                : PlainText.cut(TextCase.capitalize(subject), room);
    }

    private String truncate(int room) {
        var enacted = ENACTS_PATTERN.matcher(title);
        if (enacted.matches()) {
            return PlainText.cut(enacted.group(1), room);
        }
        if (fits(title, room)) {
            return title;
        }
        var amends = AMENDS_PATTERN.matcher(title);
        if (!amends.matches()) {
            return PlainText.cut(
                    TextCase.capitalize(FORMULA_PREFIX.matcher(title).replaceFirst("")), room);
        }
        var fromTheLawOn = title.substring(amends.start("law"));
        var subject = amends.group("matter") == null ? amends.group("aim") : amends.group("matter");
        return fits(fromTheLawOn, room) || subject == null
                ? PlainText.cut(fromTheLawOn, room)
                : withLawName(TextCase.capitalize(subject), amends.group("law"), room);
    }

    private static String withLawName(String subject, String law, int room) {
        var left = room - subject.codePointCount(0, subject.length()) - " ()".length();
        return left < MIN_LAW_NAME_LENGTH
                ? PlainText.cut(subject, room)
                : subject + " (" + PlainText.cut(law, left) + ")";
    }

    private static boolean fits(String text, int room) {
        return text.codePointCount(0, text.length()) <= room;
    }
}
