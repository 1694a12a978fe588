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

/** The manual edits on the page of a bill. */
@ApplicationScoped
public class ManualEditsOnBill {
    /**
     * The section of manual edits on the page of a bill.
     *
     * @param acts all edits, the latest first
     * @param analyst whether the reader may edit
     * @param contested whether a person has to decide between a correction and the sources
     * @param topics those it is not certainly about, for a reader who may assign them
     * @param retractable whether the reader may take the whole matter back
     * @param retracted whether somebody has, since it was entered by mistake
     * @param source the source's own page, or empty
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

    private final EditorPage editorPage;
    private final RequestContext request;
    private final TopicCatalog topics;

    ManualEditsOnBill(EditorPage editorPage, RequestContext request, TopicCatalog topics) {
        this.editorPage = editorPage;
        this.topics = topics;
        this.request = request;
    }

    /** Returns the manual edits of a bill, the latest first, for the reader of the current request. */
    public EditsView of(Dossier bill, List<ManualEdit> acts) {
        boolean analyst = request.caller().worksByHand();
        boolean retracted = bill.isRetracted();
        return new EditsView(
                editorPage.words(),
                ManualEditView.of(bill, acts, editorPage.labels(), editorPage.words(), analyst),
                analyst,
                acts.stream().anyMatch(ManualEdit::contested),
                analyst ? topics(bill) : List.of(),
                analyst && bill.isByHandAlone() && !retracted,
                retracted,
                SourcePage.of(bill));
    }

    private List<ManualEditForm.Option> topics(Dossier bill) {
        var labels = editorPage.labels();
        return topics.topics().stream()
                .filter(topic ->
                        bill.tags().stream().noneMatch(tag -> tag.topic().equals(topic.id())))
                .map(topic -> new ManualEditForm.Option(topic.id(), labels.name(topic), false))
                .toList();
    }

    /** Returns the public part of a person's opaque id. */
    public static String tail(UUID author) {
        return DecisionAuthor.tail(author.toString());
    }

    /** Returns the display name of a person, given an opaque id, or the end of one. */
    public static String who(String author, Language language) {
        return ManualEditView.who(author, Messages.of(language, EditorPage.BUNDLE));
    }

    /** Returns the display name of a field. */
    public static String topicName(BillField field, Language language) {
        return topicName(field.word(), language);
    }

    /** Returns the display name of a field with this word, or of a correction that is not of a field. */
    public static String topicName(String word, Language language) {
        return Messages.of(language, EditorPage.BUNDLE).say("hand.field." + word);
    }
}
