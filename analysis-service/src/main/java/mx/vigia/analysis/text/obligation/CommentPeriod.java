package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Sentences;
import mx.vigia.analysis.text.Sentences.Sentence;
import mx.vigia.analysis.text.obligation.DueExpression.On;

/**
 * The period for public comments that a notice states: until a day, or for a number of days after its publication.
 *
 * @param due the last day, or the term that ends with it
 * @param from where the sentence that states it begins in the text
 * @param to where it ends
 */
public record CommentPeriod(DueExpression due, int from, int to) {
    /**
     * The number of characters of a notice that are searched: the period is in the notice, not in the draft printed
     * after it.
     */
    static final int MAX_TEXT_LENGTH = 60_000;

    private static final Pattern COMMENT_REQUEST_PATTERN = Folding.toPattern(
            "\\b(?:comentarios|opiniones|observaciones|propuestas|consulta publica|consulta previa|participacion ciudadana)\\b");
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

    /**
     * Returns the first period in the text that had not passed, for a notice published on this day; empty if there is
     * none.
     */
    public static Optional<CommentPeriod> findIn(String text, LocalDate published) {
        return Sentences.findIn(text, 0, Math.min(text.length(), MAX_TEXT_LENGTH)).stream()
                .flatMap(sentence -> findIn(sentence, published).stream())
                .findFirst();
    }

    /** Returns the period in a sentence, but not the term for what the agency does with the comments. */
    private static Optional<CommentPeriod> findIn(Sentence sentence, LocalDate published) {
        var folded = Folding.letters(sentence.words());
        if (!COMMENT_REQUEST_PATTERN.matcher(folded).find()
                || ANSWER_PATTERN.matcher(folded).find()
                || isAboutPast(folded)) {
            return Optional.empty();
        }
        return DateParser.findLastDay(folded, published)
                .<DueExpression>map(On::new)
                .or(() -> new DueExpressionFinder(folded).ofDuty().map(DueExpressionFinder.Counted::due))
                .filter(due -> !(due instanceof On(var day) && day.isBefore(published)))
                .map(due -> new CommentPeriod(due, sentence.from(), sentence.to()));
    }

    private static boolean isAboutPast(String folded) {
        return PAST_CONSULTATION_PATTERN.matcher(folded).find()
                && !STILL_OPEN_PATTERN.matcher(folded).find();
    }
}
