package mx.vigia.analysis.dossier.folding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import mx.vigia.analysis.bill.BillText;
import mx.vigia.analysis.bill.SourceRecord;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.LifeCycle;
import mx.vigia.analysis.bill.stage.StageTransition;
import mx.vigia.analysis.dossier.linking.RecordPartition;
import mx.vigia.analysis.text.obligation.CommentPeriod;
import mx.vigia.analysis.text.obligation.ConsultationExtension;
import mx.vigia.analysis.text.obligation.DueExpression.On;

/**
 * The words in which a notice extends a consultation. Where its title does not say how far, its steps have the sentence
 * of its text that does.
 *
 * @param text the text of the notice; empty for a record that is no such notice, or of which no text was read
 */
record ExtensionWording(String text) {
    private static final ExtensionWording NONE = new ExtensionWording("");

    static ExtensionWording of(SourceRecord record) {
        return RecordPartition.rank(record) != RecordPartition.EXTENSION_RANK
                ? NONE
                : record.words().values().stream()
                        .map(statement -> statement.said().text())
                        .filter(Objects::nonNull)
                        .filter(BillText::known)
                        .findFirst()
                        .map(text -> new ExtensionWording(text.content()))
                        .orElse(NONE);
    }

    /** Returns the step with the words that say how far the consultation is extended; as it is if the text has none. */
    Step reword(Step step) {
        return text.isEmpty()
                        || step.date() == null
                        || LifeCycle.mainTransitionOf(step) != StageTransition.CONSULTATION_EXTENDED
                        || ConsultationExtension.parse(step.phrase(), step.date())
                                .known()
                ? step
                : findSentence(step.date())
                        .map(sentence -> inWords(step, sentence))
                        .orElse(step);
    }

    private Optional<String> findSentence(LocalDate published) {
        return CommentPeriod.findIn(text, published)
                .filter(period -> !period.extension().isEmpty() || period.due() instanceof On)
                .map(CommentPeriod::sentence);
    }

    private static Step inWords(Step step, String sentence) {
        var alone = step.withPhrase(sentence);
        return LifeCycle.mainTransitionOf(alone) == StageTransition.CONSULTATION_EXTENDED
                ? alone
                : step.withPhrase(step.phrase().replaceFirst("\\.?\\s*$", ". ") + sentence);
    }
}
