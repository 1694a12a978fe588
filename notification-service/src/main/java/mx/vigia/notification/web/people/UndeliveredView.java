package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import mx.vigia.notification.account.InvitationProcess.Undelivered;
import mx.vigia.notification.letter.DateWords;
import mx.vigia.platform.i18n.Messages;

/** An invitation that could not be delivered, in words. */
@TemplateData
record UndeliveredView(String address, String at, String why) {
    static UndeliveredView of(Undelivered one, Messages words) {
        return new UndeliveredView(one.to().value(), DateWords.moment(one.at(), words.language()), one.why());
    }
}
