package mx.vigia.analysis.web.topics;

import io.quarkus.qute.TemplateData;
import mx.vigia.analysis.intake.topicediting.TopicEdit;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.editing.ManualEditView;
import mx.vigia.platform.i18n.Messages;

/**
 * An edit of a topic on its page.
 *
 * @param who the end of an opaque id
 * @param back whether it restored the shipped file, or removed a topic that is not shipped
 * @param told whether alerts are sent to those concerned
 * @param unreadable the number of bills for which they could not be sent yet
 */
@TemplateData
record TopicEditView(long id, String who, String when, String reason, boolean back, boolean told, int unreadable) {
    static TopicEditView of(TopicEdit edit, int unreadable, BillLabels labels, Messages words) {
        return new TopicEditView(
                edit.id(),
                ManualEditView.who(edit.author().toString(), words),
                labels.moment(edit.at()),
                labels.shown(edit.reason()),
                !edit.change().hasFile(),
                edit.tells(),
                unreadable);
    }
}
