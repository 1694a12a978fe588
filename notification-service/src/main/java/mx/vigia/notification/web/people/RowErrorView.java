package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import mx.vigia.notification.member.roster.RowError;
import mx.vigia.platform.i18n.Messages;

/** An error in a cell of a list, in words. */
@TemplateData
record RowErrorView(int row, String column, String expected, String found) {
    static RowErrorView of(RowError fault, Messages words) {
        return new RowErrorView(
                fault.row(),
                words.say("roster.column." + fault.column()),
                words.say("roster.expected." + fault.expected(), fault.detail()),
                fault.found());
    }
}
