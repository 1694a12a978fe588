package mx.vigia.analysis.text.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Numbers;
import mx.vigia.analysis.text.TextToken;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;

/**
 * Parses the words that follow <i>entrará en vigor</i> in a folded sentence: a day, the day of the publication or the
 * next one, or a term. What is put in any other way is unclear.
 *
 * @param to where the next verb begins, or the sentence ends
 */
record EntryTermParser(String folded, int to) {
    private static final Pattern FILLER_PATTERN = Folding.toPattern(
            "(?:[\\s,]|\\ben (?:toda la republica|todo el (?:pais|territorio nacional)|el (?:pais|territorio nacional)|el distrito federal)\\b"
                    + "|\\b(?:sino|hasta|precisamente)\\b)*+");
    private static final Pattern BEFORE_DATE_PATTERN = Folding.toPattern(
            "(?:a partir,? )?(?:desde )?(?:(?:del?|el|al)\\b)?\\s?(?:dia )?(?:(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo),? )?\\b(?=[a-z0-9])");
    private static final Pattern SAME_DAY_PATTERN =
            Folding.toPattern("(?:(?:a partir|desde|en|el|al|del|de|la|mismo|misma) ){0,4}(?:"
                    + "(?:dia|fecha|momento)(?: mism[oa])? (?:de|del|en que|en la que)(?= (?:su|la|se|sea) (?:fecha de )?publi)"
                    + "|(?<=a partir de )(?=(?:su|la) publicacion))");
    private static final Pattern NEXT_DAY_PATTERN = Folding.toPattern("(?:(?:a partir|desde|en|el|al|del|de) ){0,3}(?:"
            + "dia(?: natural)?(?<a> habil)?(?: inmediato)? siguiente(?: natural)?(?<b> habil)?"
            + "|siguiente dia(?: natural)?(?<c> habil)?)\\b");
    private static final Pattern TERM_PATTERN = Folding.toPattern(
            "(?<count>[a-z0-9()\\s]{0,80}?)\\b(?<unit>dias?|mes(?:es)?|anos?)\\b(?: (?<sort>naturales|habiles)\\b)?");
    private static final Pattern AND_MONTHS_PATTERN =
            Folding.toPattern(" y (?<count>[a-z0-9()]{1,20}(?: \\([a-z0-9]{1,20}\\))?) mes(?:es)?\\b");
    private static final Pattern AND_MORE_PATTERN =
            Folding.toPattern(" y (?:medi[oa]\\b|[a-z0-9()\\s]{1,30} (?:dias?|mes(?:es)?|anos?|horas?)\\b)");

    /** The words that may stand before the number of a term; <i>dentro de</i> is not one, for it gives no day. */
    private static final Set<String> BEFORE_NUMBER_WORDS = Set.of(
            "a",
            "al",
            "en",
            "el",
            "la",
            "los",
            "las",
            "de",
            "un",
            "una",
            "plazo",
            "termino",
            "periodo",
            "partir",
            "despues",
            "pasado",
            "pasados",
            "pasadas",
            "transcurrido",
            "transcurridos",
            "transcurridas",
            "transcurran",
            "vez",
            "proximos",
            "espacio",
            "que",
            "concluido",
            "cumplirse",
            "cumplidos",
            "vencimiento",
            "haber",
            "hayan",
            "siguientes");

    private static final int MONTHS_PER_YEAR = 12;

    /** The term, and where its words end. */
    record Term(DueExpression due, int end) {}

    Term parseAt(int from) {
        var filler = FILLER_PATTERN.matcher(folded).region(from, to);
        int at = filler.lookingAt() ? filler.end() : from;
        return date(at).or(() -> sameDay(at))
                .or(() -> nextDay(at))
                .or(() -> term(at))
                .orElseGet(() -> new Term(new Unclear(), at));
    }

    private Optional<Term> date(int at) {
        var before = BEFORE_DATE_PATTERN.matcher(folded).region(at, to).useTransparentBounds(true);
        return before.lookingAt()
                ? DateParser.parseAt(folded, before.end(), to).map(date -> new Term(new On(date.day()), date.end()))
                : Optional.empty();
    }

    private Optional<Term> sameDay(int at) {
        var same = SAME_DAY_PATTERN.matcher(folded).region(at, to).useTransparentBounds(true);
        return same.lookingAt() ? Optional.of(after(0, Unit.NATURAL_DAY, same.end())) : Optional.empty();
    }

    private Optional<Term> nextDay(int at) {
        var next = NEXT_DAY_PATTERN.matcher(folded).region(at, to).useTransparentBounds(true);
        if (!next.lookingAt()) {
            return Optional.empty();
        }
        boolean working = next.group("a") != null || next.group("b") != null || next.group("c") != null;
        return Optional.of(after(1, working ? Unit.WORKING_DAY : Unit.NATURAL_DAY, next.end()));
    }

    private Optional<Term> term(int at) {
        var term = TERM_PATTERN.matcher(folded).region(at, to).useTransparentBounds(true);
        if (!term.lookingAt()) {
            return Optional.empty();
        }
        int count = count(term.group("count"), term.group("unit"));
        if (count == 0) {
            return Optional.empty();
        }
        var unit = DueExpressionFinder.parseUnit(term.group("unit"), term.group("sort"));
        var months = AND_MONTHS_PATTERN.matcher(folded).region(term.end(), to);
        if (unit == Unit.YEAR && months.lookingAt()) {
            int more = count(months.group("count"), "meses");
            return more == 0
                    ? Optional.empty()
                    : Optional.of(after(count * MONTHS_PER_YEAR + more, Unit.MONTH, months.end()));
        }
        return AND_MORE_PATTERN.matcher(folded).region(term.end(), to).lookingAt()
                ? Optional.empty()
                : Optional.of(after(count, unit, term.end()));
    }

    /** Returns the number that these words are, apart from what may stand before one; otherwise 0. */
    static int count(String words, String unit) {
        var tokens = new Numbers(TextToken.tokenize(words, 0))
                .asFigures().stream()
                        .filter(TextToken::isWord)
                        .map(TextToken::word)
                        .toList();
        var numbers = tokens.stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .toList();
        boolean known = tokens.stream().allMatch(word -> numbers.contains(word) || BEFORE_NUMBER_WORDS.contains(word));
        if (!known
                || numbers.size() > 1
                || numbers.size() == 1 && !tokens.getLast().equals(numbers.getFirst())) {
            return 0;
        }
        return numbers.isEmpty() ? one(tokens, unit) : figure(numbers.getFirst());
    }

    /** Returns 1 for <i>un año</i> or <i>al mes</i>. */
    private static int one(List<String> tokens, String unit) {
        boolean single = unit.equals("mes") || unit.equals("ano") || unit.equals("dia");
        return single && !tokens.isEmpty() && Set.of("un", "al").contains(tokens.getLast()) ? 1 : 0;
    }

    private static int figure(String digits) {
        return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }

    private Term after(int count, Unit unit, int end) {
        Start start = StartEventParser.next(folded, end, to);
        return new Term(new After(count, unit, start), end);
    }
}
