package mx.vigia.analysis.web.editing;

import io.quarkus.qute.TemplateData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import mx.vigia.analysis.bill.BillField;
import mx.vigia.analysis.dossier.DecisionAuthor;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.manual.ManualEdit;
import mx.vigia.analysis.topic.TopicCatalog;
import mx.vigia.platform.i18n.Language;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.RequestContext;

/** What the page of a bill shows of people's hands. */
@ApplicationScoped
public class ManualEditsOnBill {
    /**
     * Shown on the page of a bill.
     *
     * @param acts everything that was done, the latest first
     * @param analyst whether the reader may do more
     * @param contested whether a person has to decide between a correction and the sources
     * @param topics those it is not about for sure, for the reader who may say that it is
     * @param retractable whether the reader may take the whole matter back
     * @param retracted whether somebody has, since it was entered by mistake
     * @param source the source's own page, or null
     */
    @TemplateData
    public record EditsView(
            Messages words,
            List<ManualEditView> acts,
            boolean analyst,
            boolean contested,
            List<ManualEditForm.Option> topics,
            boolean retractable,
            boolean retracted,
            String source) {}

    private final EditorPage desk;
    private final RequestContext visit;
    private final TopicCatalog topics;

    ManualEditsOnBill(EditorPage desk, RequestContext visit, TopicCatalog topics) {
        this.desk = desk;
        this.topics = topics;
        this.visit = visit;
    }

    /** What was done to a bill, the latest first, for the reader of the present visit. */
    public EditsView of(Dossier bill, List<ManualEdit> acts) {
        boolean analyst = visit.caller().worksByHand();
        boolean retracted = bill.isRetracted();
        return new EditsView(
                desk.words(),
                ManualEditView.of(bill, acts, desk.labels(), desk.words(), analyst),
                analyst,
                acts.stream().anyMatch(ManualEdit::contested),
                analyst ? topics(bill) : List.of(),
                analyst && bill.isByHandAlone() && !retracted,
                retracted,
                SourcePage.of(bill).orElse(null));
    }

    private List<ManualEditForm.Option> topics(Dossier bill) {
        var labels = desk.labels();
        return topics.topics().stream()
                .filter(topic ->
                        bill.tags().stream().noneMatch(tag -> tag.topic().equals(topic.id())))
                .map(topic -> new ManualEditForm.Option(topic.id(), labels.name(topic), false))
                .toList();
    }

    /** What anybody may know of a person's opaque id. */
    public static String tail(UUID author) {
        return DecisionAuthor.tail(author.toString());
    }

    /** What a person is called of whom an opaque id, or the end of one, is known. */
    public static String who(String author, Language language) {
        return ManualEditView.who(author, Messages.of(language, EditorPage.BUNDLE));
    }

    /** What a field is called. */
    public static String topicName(BillField field, Language language) {
        return topicName(field.word(), language);
    }

    /** What a field of this word is called, or what is corrected beside fields. */
    public static String topicName(String word, Language language) {
        return Messages.of(language, EditorPage.BUNDLE).say("hand.field." + word);
    }
}
