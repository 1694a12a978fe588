package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import mx.vigia.notification.account.Invitations.Undelivered;
import mx.vigia.notification.letter.Almanac;
import mx.vigia.platform.i18n.Words;

/** An invitation that could not be delivered, in words. */
@TemplateData
record UndeliveredLine(String address, String at, String why) {
    static UndeliveredLine of(Undelivered one, Words words) {
        return new UndeliveredLine(one.to().value(), Almanac.moment(one.at(), words.language()), one.why());
    }
}
