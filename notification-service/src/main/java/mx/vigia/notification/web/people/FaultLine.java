package mx.vigia.notification.web.people;

import io.quarkus.qute.TemplateData;
import mx.vigia.notification.member.roster.Fault;
import mx.vigia.platform.i18n.Words;

/** What is wrong with a cell of a list, in words. */
@TemplateData
record FaultLine(int row, String column, String expected, String found) {
    static FaultLine of(Fault fault, Words words) {
        return new FaultLine(
                fault.row(),
                words.say("roster.column." + fault.column()),
                words.say("roster.expected." + fault.expected(), fault.detail()),
                fault.found());
    }
}
