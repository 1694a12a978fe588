package mx.vigia.analysis.web.topics;

import io.quarkus.qute.TemplateData;
import mx.vigia.analysis.intake.topicediting.TopicEdit;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.editing.ManualEditView;
import mx.vigia.platform.i18n.Messages;

/**
 * What a person made of a topic, as its page shows it.
 *
 * @param who by the end of an opaque id
 * @param back whether it brought the shipped file back, or took a topic away that is not shipped
 * @param told whether those are told whom it concerns
 * @param unreadable of how many bills they could not be told yet
 */
@TemplateData
record TopicEditView(long id, String who, String when, String reason, boolean back, boolean told, int unreadable) {
    static TopicEditView of(TopicEdit edit, int unreadable, BillLabels labels, Messages words) {
        return new TopicEditView(
                edit.id(),
                ManualEditView.who(edit.author().toString(), words),
                labels.moment(edit.at()),
                labels.shown(edit.reason()),
                edit.file() == null,
                edit.tells(),
                unreadable);
    }
}
