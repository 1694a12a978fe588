package mx.vigia.analysis.page;

import java.util.Optional;
import mx.vigia.analysis.bill.Chamber;
import mx.vigia.analysis.bill.ManualStatement;
import mx.vigia.analysis.bill.Step;
import mx.vigia.analysis.bill.stage.PublicationOffice;
import mx.vigia.analysis.dossier.Dossier;

/** The names of steps. */
record StepWords(BillLabels labels) {
    String of(Step step) {
        return in(step, PublicationOffice.isFederal(step), chamber(step));
    }

    String of(Dossier bill, Step step) {
        boolean named = bill.subject().local() && !bill.site().equals(ManualStatement.MANUAL_SITE);
        var where = named && step.chamber() == Chamber.CONGRESS ? labels.site(bill.site()) : chamber(step);
        return in(step, PublicationOffice.isFederal(bill.site(), step), where);
    }

    private String chamber(Step step) {
        return Optional.ofNullable(step.chamber()).map(labels::chamber).orElse("");
    }

    private String in(Step step, boolean federal, String chamber) {
        var words = labels.words();
        if (PublicationOffice.is(step)) {
            return words.say(federal ? "step.published-dof" : "step.published");
        }
        var kind = words.say("step." + step.kind().word());
        return chamber.isEmpty() ? kind : words.say("step.in", kind, chamber);
    }
}
