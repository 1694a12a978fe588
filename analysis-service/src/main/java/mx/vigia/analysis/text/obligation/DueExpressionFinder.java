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
import mx.vigia.analysis.text.obligation.DueExpression.Unit;

/** Finds in a folded sentence the length of a term and its start. */
record DueExpressionFinder(String folded) {
    private static final int LOOK_BACK_LENGTH = 90;
    private static final Pattern UNIT_PATTERN =
            Folding.toPattern("\\b(dias?|mes(?:es)?|anos?|horas?)(?:\\s+(naturales|habiles))?\\b");
    private static final Pattern CUE_PATTERN = Folding.toPattern(
            "\\b(?:plazo|termino|dentro de|dentro del|a mas tardar|no mayor|a los|transcurrid[oa]s?|maximo|exced[ae]|contara[n]?\\s+con)\\b");
    private static final Pattern PERIOD_CUE_PATTERN = Folding.toPattern(
            "\\b(?:plazo|periodo|termino|dentro de|dentro del|a mas tardar|maximo|contara[n]? con|duracion de)\\b");

    /** Words that are a cue only where the number follows: <i>durante 20 días</i>. */
    private static final Pattern NUMBER_CUE_PATTERN = Pattern.compile("\\b(?:durante|por|publica de)\\b");

    private static final Pattern LATER_PATTERN =
            Folding.toPattern("^\\s*(?:naturales\\s+|habiles\\s+)?(?:despues|siguientes|posteriores|contad[oa]s)");
    private static final Set<String> ONE_WORDS = Set.of("un", "una", "uno");

    /** Returns the term of a duty, with the position where its words begin. */
    Optional<Counted> ofDuty() {
        return DateParser.findDeadline(folded).or(() -> counted(CUE_PATTERN));
    }

    /** Returns the length of a period: <i>durante 20 días hábiles</i>. */
    Optional<DueExpression> ofPeriod() {
        return UNIT_PATTERN
                .matcher(folded)
                .results()
                .flatMap(unit ->
                        counted(unit, PERIOD_CUE_PATTERN).map(Counted::due).or(() -> afterNumberCue(unit)).stream())
                .findFirst();
    }

    private Optional<DueExpression> afterNumberCue(MatchResult unit) {
        var before = folded.substring(Math.max(0, unit.start() - LOOK_BACK_LENGTH), unit.start());
        return NUMBER_CUE_PATTERN
                .matcher(before)
                .results()
                .map(cue -> EntryTermParser.count(before.substring(cue.end()), unit.group(1)))
                .filter(count -> count > 0)
                .findFirst()
                .map(count -> after(count, unit));
    }

    private After after(int count, MatchResult unit) {
        return new After(count, parseUnit(unit.group(1), unit.group(2)), StartEventParser.find(folded, unit.end()));
    }

    /** A term, and where the words that state it begin and end. */
    record Counted(DueExpression due, int from, int to) {}

    private Optional<Counted> counted(Pattern cues) {
        return UNIT_PATTERN
                .matcher(folded)
                .results()
                .flatMap(unit -> counted(unit, cues).stream())
                .findFirst();
    }

    private Optional<Counted> counted(MatchResult unit, Pattern cues) {
        int from = Math.max(0, unit.start() - LOOK_BACK_LENGTH);
        var before = folded.substring(from, unit.start());
        int count = count(before, unit.group(1));
        var cue = indexOfFirstCue(before, cues);
        boolean later = LATER_PATTERN
                .matcher(folded)
                .region(unit.end(), folded.length())
                .lookingAt();
        if (count == 0 || cue < 0 && !later) {
            return Optional.empty();
        }
        return Optional.of(new Counted(after(count, unit), cue < 0 ? unit.start() : from + cue, unit.end()));
    }

    private static int indexOfFirstCue(String before, Pattern cues) {
        return cues.matcher(before)
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
}
