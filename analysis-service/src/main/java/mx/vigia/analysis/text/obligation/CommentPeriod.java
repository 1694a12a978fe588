package mx.vigia.analysis.text.obligation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import mx.vigia.analysis.text.Folding;
import mx.vigia.analysis.text.Sentences;
import mx.vigia.analysis.text.Sentences.Sentence;
import mx.vigia.analysis.text.obligation.DueExpression.On;

/**
 * How long the public may comment, as a notice says it: until a day, or for so many days after its publication.
 *
 * @param due the last day, or the term at whose end it lies
 * @param from where the sentence that says so begins in the text
 * @param to where it ends
 */
public record CommentPeriod(DueExpression due, int from, int to) {
    /** Letters of a notice in which it is sought: it stands in the notice, not in the draft that is printed behind it. */
    static final int MAX_TEXT_LENGTH = 60_000;

    private static final Pattern COMMENT_REQUEST_PATTERN = Folding.toPattern(
            "\\b(?:comentarios|opiniones|observaciones|propuestas|consulta publica|consulta previa|participacion ciudadana)\\b");
    private static final Pattern ANSWER_PATTERN = Folding.toPattern(
            "\\b(?:respuestas?|responder|dara contestacion|analizara|estudiara|publicara)\\b.{0,120}\\b(?:comentarios|observaciones)\\b");

    /** What was done before the notice: an earlier consultation, of which its reasons tell. */
    private static final Pattern PAST_CONSULTATION_PATTERN = Folding.toPattern(
            "\\bse (?:realizo|realizaron|efectuo|efectuaron|celebro|celebraron|llevo a cabo|llevaron a cabo|recibio|recibieron|desahogo|desarrollo|sometio|sometieron)\\b"
                    + "|\\bse han? (?:realizado|efectuado|celebrado|llevado a cabo|recibido|desahogado|sometido)\\b"
                    + "|\\b(?:tuvo|tuvieron) lugar\\b|\\b(?:concluyo|finalizo)\\b|\\bfue(?:ron)? (?:realizad|recibid|sometid|puest)[oa]s?\\b"
                    + "|\\bestuv(?:o|ieron) (?:abiert[oa]s?|disponibles?|en consulta)\\b");

    /** What such a sentence says where, for what was done, it asks for comments all the same. */
    private static final Pattern STILL_OPEN_PATTERN = Folding.toPattern(
            "\\bse (?:amplia|prorroga|extiende|invita|convoca|pone|somete|recibiran|realizara|llevara)\\b|\\bpodran?\\b|\\b(?:presenten|envien|remitan|formulen)\\b");

    /** The first that the text says and that had not passed, of a notice published on this day; empty where it says none. */
    public static Optional<CommentPeriod> findIn(String text, LocalDate published) {
        return Sentences.findIn(text, 0, Math.min(text.length(), MAX_TEXT_LENGTH)).stream()
                .flatMap(sentence -> findIn(sentence, published).stream())
                .findFirst();
    }

    /** What the agency does with the comments has a term of its own. */
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
