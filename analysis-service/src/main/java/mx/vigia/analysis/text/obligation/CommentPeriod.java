package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Sentences;
import mx.vigia.analysis.text.obligation.DueExpression.After;
import mx.vigia.analysis.text.obligation.DueExpression.From;
import mx.vigia.analysis.text.obligation.DueExpression.On;
import mx.vigia.analysis.text.obligation.DueExpression.Start;
import mx.vigia.analysis.text.obligation.DueExpression.Unclear;

/**
 * The period for public comments that a notice states, in its title or in its text: until a day, or for a number of
 * days after its publication, with an extension of it.
 *
 * @param due the last day, or the term that ends with it; unclear where only an extension is stated
 * @param extension how far it is extended; empty if it is not
 * @param sentence the words that state it
 */
public record CommentPeriod(DueExpression due, List<DueExpression> extension, String sentence) {
    /**
     * The number of characters of a notice that are searched: the period is in the notice, not in the draft printed
     * after it.
     */
    static final int MAX_TEXT_LENGTH = 60_000;

    private static final Pattern COMMENT_REQUEST_PATTERN = Folding.toPattern(
            "\\b(?:comentarios?|opiniones|observaciones|propuestas|aportaciones|sugerencias|(?:la|una|a|en|de|presente|esta) consulta"
                    + "|consultas? (?:publicas?|previas?|abiertas?)|participacion ciudadana)\\b");
    private static final Pattern ANSWER_PATTERN = Folding.toPattern(
            "\\b(?:respuestas?|responder|dara contestacion|analizara|estudiara|publicara)\\b.{0,120}\\b(?:comentarios|observaciones)\\b");

    /** Words about what happened before the notice: an earlier consultation, told in its reasons. */
    private static final Pattern PAST_CONSULTATION_PATTERN = Folding.toPattern(
            "\\bse (?:realizo|realizaron|efectuo|efectuaron|celebro|celebraron|llevo a cabo|llevaron a cabo|recibio|recibieron|desahogo|desarrollo|sometio|sometieron)\\b"
                    + "|\\bse han? (?:realizado|efectuado|celebrado|llevado a cabo|recibido|desahogado|sometido)\\b"
                    + "|\\b(?:tuvo|tuvieron) lugar\\b|\\b(?:concluyo|finalizo)\\b|\\bfue(?:ron)? (?:realizad|recibid|sometid|puest)[oa]s?\\b"
                    + "|\\bestuv(?:o|ieron) (?:abiert[oa]s?|disponibles?|en consulta)\\b");

    /** Words with which such a sentence about the past nevertheless asks for comments. */
    private static final Pattern STILL_OPEN_PATTERN = Folding.toPattern(
            "\\bse (?:amplia|prorroga|extiende|invita|convoca|pone|somete|recibiran|realizara|llevara)\\b|\\bpodran?\\b|\\b(?:presenten|envien|remitan|formulen)\\b");

    public CommentPeriod {
        extension = List.copyOf(extension);
    }

    /**
     * Returns the period of a notice published on this day. Its title and its text may state the same, or one the
     * period and the other its extension; empty if neither states one, or if they contradict each other.
     */
    public static Optional<CommentPeriod> findIn(String title, String text, LocalDate published) {
        var inTitle = ofSentence(title, published);
        var inText = findIn(text, published);
        if (inTitle.isEmpty() || inText.isEmpty()) {
            return inTitle.or(() -> inText);
        }
        return inTitle.get().extendsEarlierPeriod() && inText.get().due instanceof After
                ? inTitle
                : inTitle.get().combineWith(inText.get());
    }

    /**
     * Returns the first period in the text that had not passed, with its first extension, for a notice published on
     * this day; empty if there is none.
     */
    public static Optional<CommentPeriod> findIn(String text, LocalDate published) {
        var found = Sentences.findIn(text, 0, Math.min(text.length(), MAX_TEXT_LENGTH)).stream()
                .flatMap(sentence -> ofSentence(sentence.words(), published).stream())
                .toList();
        var base = found.stream().filter(period -> period.extension.isEmpty()).findFirst();
        return found.stream()
                .filter(period -> !period.extension.isEmpty())
                .findFirst()
                .map(extended -> extended.extendsEarlierPeriod()
                        ? base.filter(CommentPeriod::hasKnownStart)
                                .map(period -> new CommentPeriod(period.due, extended.extension, extended.sentence))
                                .orElse(extended)
                        : extended)
                .or(() -> base);
    }

    private boolean hasKnownStart() {
        return due instanceof From || due instanceof After after && after.start() == Start.PUBLICATION;
    }

    /** Returns the first day on which comments are taken, of a notice published on this day. */
    public LocalDate opensOn(LocalDate published) {
        return due instanceof From(var count, var unit, var first) ? first : published;
    }

    /** Whether it is an extension of a period whose end is not stated. */
    public boolean extendsEarlierPeriod() {
        return due instanceof Unclear;
    }

    private Optional<CommentPeriod> combineWith(CommentPeriod other) {
        var known = Stream.of(due, other.due)
                .filter(each -> !(each instanceof Unclear))
                .map(each -> withStart(each, each == due ? other.due : due))
                .distinct()
                .toList();
        var extended = Stream.of(extension, other.extension)
                .flatMap(List::stream)
                .distinct()
                .toList();
        return known.size() > 1 || extended.size() > 1
                ? Optional.empty()
                : Optional.of(new CommentPeriod(
                        known.isEmpty() ? new Unclear() : known.getFirst(), extended, other.sentence));
    }

    /**
     * Returns a term without a stated start as the same one that the other words begin with a day, or else as one that
     * begins with the publication, as it is counted.
     */
    private static DueExpression withStart(DueExpression due, DueExpression other) {
        if (!(due instanceof After(var count, var unit, var start)) || start != Start.UNSTATED) {
            return due;
        }
        return other instanceof From from && from.count() == count && from.unit() == unit
                ? from
                : new After(count, unit, Start.PUBLICATION);
    }

    /** Returns the period in a sentence, but not the term for what the agency does with the comments. */
    private static Optional<CommentPeriod> ofSentence(String words, LocalDate published) {
        var folded = Folding.letters(words);
        if (!COMMENT_REQUEST_PATTERN.matcher(folded).find()
                || ANSWER_PATTERN.matcher(folded).find()
                || isAboutPast(folded)) {
            return Optional.empty();
        }
        return ExtensionParser.parseClause(folded, published)
                .map(clause -> new CommentPeriod(clause.before(), List.of(clause.extension()), words))
                .or(() -> lastDay(folded, published).map(due -> new CommentPeriod(due, List.of(), words)));
    }

    /** Returns the last day, or the term after the publication, that the words of a sentence state. */
    static Optional<DueExpression> lastDay(String folded, LocalDate published) {
        return DateParser.findLastDay(folded, published)
                .<DueExpression>map(On::new)
                .or(() -> new DueExpressionFinder(folded).ofPeriod().map(due -> fromStatedDay(due, folded, published)))
                .filter(due -> switch (due) {
                    case On(var day) -> !day.isBefore(published);
                    case After after -> after.start() == Start.PUBLICATION || after.start() == Start.UNSTATED;
                    case From(var count, var unit, var first) -> !first.isBefore(published);
                    case Unclear() -> false;
                });
    }

    private static DueExpression fromStatedDay(DueExpression due, String folded, LocalDate published) {
        return due instanceof After(var count, var unit, var start) && start != Start.PUBLICATION
                ? StartDayParser.findFirstDay(folded, published)
                        .<DueExpression>map(first -> new From(count, unit, first))
                        .orElse(due)
                : due;
    }

    private static boolean isAboutPast(String folded) {
        return PAST_CONSULTATION_PATTERN.matcher(folded).find()
                && !STILL_OPEN_PATTERN.matcher(folded).find();
    }
}
