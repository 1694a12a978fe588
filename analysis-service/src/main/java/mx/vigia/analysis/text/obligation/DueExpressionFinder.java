package mx.vigia.analysis.text.obligation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Numbers;
import mx.vigia.analysis.text.TextToken;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;
import mx.vigia.analysis.text.obligation.DueExpression.Unit;

/** Finds in a folded sentence the length of a term and its start. */
record DueExpressionFinder(String folded) {
    private static final int LOOK_BACK_LENGTH = 90;
    private static final Pattern UNIT_PATTERN =
            Folding.toPattern("\\b(dias?|mes(?:es)?|anos?|horas?)(?:\\s+(naturales|habiles))?\\b");
    private static final Pattern CUE_PATTERN = Folding.toPattern(
            "\\b(?:plazo|termino|dentro de|dentro del|a mas tardar|no mayor|a los|transcurrid[oa]s?|maximo|exced[ae]|contara[n]?\\s+con)\\b");
    private static final Pattern LATER_PATTERN =
            Folding.toPattern("^\\s*(?:naturales\\s+|habiles\\s+)?(?:despues|siguientes|posteriores|contad[oa]s)");
    private static final Pattern PUBLICATION_PATTERN = Folding.toPattern("\\bpublicacion\\b");
    private static final Pattern ENTRY_INTO_FORCE_PATTERN =
            Folding.toPattern("\\b(?:entrada en vigor|entren? en vigor|inicio de (?:su )?vigencia|vigencia)\\b");
    private static final Pattern START_EVENT_PATTERN =
            Folding.toPattern("\\b(?:siguientes? a|posteriores a|a partir de|contad[oa]s? desde|despues de)");
    private static final Pattern SAME_DAY_PATTERN = Folding.toPattern("\\bel (?:mismo )?dia de su publicacion");
    private static final Pattern NEXT_DAY_PATTERN =
            Folding.toPattern("\\b(?:al|el|a partir del|del) dia (?:habil )?siguiente\\b");
    private static final Pattern FIRST_DAY_PATTERN = Folding.toPattern("\\bprimer dia\\b");
    private static final Set<String> ONE_WORDS = Set.of("un", "una", "uno");

    /** Returns when that which enters into force in this sentence does so. */
    DueExpression ofEntry() {
        var day = DateParser.findIn(folded);
        if (day.isPresent()) {
            return day.get();
        }
        if (SAME_DAY_PATTERN.matcher(folded).find()) {
            return new After(0, Unit.NATURAL_DAY, Start.PUBLICATION);
        }
        if (NEXT_DAY_PATTERN.matcher(folded).find()
                && !FIRST_DAY_PATTERN.matcher(folded).find()) {
            return new After(1, Unit.NATURAL_DAY, start(0));
        }
        return FIRST_DAY_PATTERN.matcher(folded).find()
                ? new Unclear()
                : counted().map(Counted::due).orElseGet(Unclear::new);
    }

    /** Returns the term of a duty, with the position where its words begin. */
    Optional<Counted> ofDuty() {
        return DateParser.findDeadline(folded).or(this::counted);
    }

    /** A term, and where the words that state it begin and end. */
    record Counted(DueExpression due, int from, int to) {}

    private Optional<Counted> counted() {
        return UNIT_PATTERN
                .matcher(folded)
                .results()
                .flatMap(unit -> counted(unit).stream())
                .findFirst();
    }

    private Optional<Counted> counted(MatchResult unit) {
        int from = Math.max(0, unit.start() - LOOK_BACK_LENGTH);
        var before = folded.substring(from, unit.start());
        int count = count(before, unit.group(1));
        var cue = indexOfLastCue(before);
        boolean later = LATER_PATTERN
                .matcher(folded)
                .region(unit.end(), folded.length())
                .lookingAt();
        if (count == 0 || cue < 0 && !later) {
            return Optional.empty();
        }
        var due = new After(count, parseUnit(unit.group(1), unit.group(2)), start(unit.end()));
        return Optional.of(new Counted(due, cue < 0 ? unit.start() : from + cue, unit.end()));
    }

    private static int indexOfLastCue(String before) {
        return CUE_PATTERN
                .matcher(before)
                .results()
                .map(MatchResult::start)
                .findFirst()
                .orElse(-1);
    }

    /** Returns the number that these words end with, counted in such a unit; 0 if there is none. */
    static int count(String before, String unit) {
        var tokens = new Numbers(TextToken.tokenize(before, 0))
                .asFigures().stream().filter(TextToken::isWord).toList();
        if (tokens.isEmpty()) {
            return 0;
        }
        var last = tokens.getLast().word();
        if (tokens.getLast().isNumber()) {
            return last.length() <= 4 && last.chars().allMatch(Character::isDigit) ? Integer.parseInt(last) : 0;
        }
        boolean theNext = last.equals("del") && List.of("ano", "mes").contains(unit) && before.contains("dentro");
        return ONE_WORDS.contains(last) || theNext ? 1 : 0;
    }

    /** Returns the unit; {@code sort} gives the kind of days, or is null. */
    static Unit parseUnit(String word, String sort) {
        return switch (word.charAt(0)) {
            case 'h' -> Unit.HOUR;
            case 'm' -> Unit.MONTH;
            case 'a' -> Unit.YEAR;
            default -> sort == null ? Unit.DAY : sort.equals("habiles") ? Unit.WORKING_DAY : Unit.NATURAL_DAY;
        };
    }

    /** Returns the start named after the term, or else anywhere. */
    private Start start(int after) {
        int published = first(PUBLICATION_PATTERN, after);
        int inForce = first(ENTRY_INTO_FORCE_PATTERN, after);
        if (published >= 0 || inForce >= 0) {
            return inForce < 0 || published >= 0 && published < inForce ? Start.PUBLICATION : Start.ENTRY_INTO_FORCE;
        }
        if (first(START_EVENT_PATTERN, after) >= 0) {
            return Start.OTHER;
        }
        return after > 0 && first(START_EVENT_PATTERN, 0) >= 0 ? start(0) : Start.UNSTATED;
    }

    private int first(Pattern pattern, int from) {
        var found = pattern.matcher(folded);
        return found.find(from) ? found.start() : -1;
    }
}
