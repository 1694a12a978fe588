package mx.vigia.analysis.telling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import mx.vigia.analysis.bill.Kind;
import mx.vigia.analysis.bill.Proponent;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.stage.Outcome;
import mx.vigia.analysis.stage.Stage;
import mx.vigia.analysis.topic.Topic;
import mx.vigia.analysis.topic.TopicCatalog;

/** A bill as an event carries it: enough to write a letter without asking back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BillTold(
        int revision,
        String title,
        Kind kind,
        String officialTerm,
        String number,
        Stage stage,
        Outcome outcome,
        LocalDate presentedOn,
        List<ProponentTold> proponents,
        String citation,
        String officialAddress,
        String site,
        CongressTold congress,
        List<TopicTold> topics) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProponentTold(String name, String group) {
        static ProponentTold of(Proponent proponent) {
            return new ProponentTold(proponent.name(), proponent.group());
        }
    }

    record TopicTold(String id, String es, String en) {
        static TopicTold of(Topic topic) {
            return new TopicTold(topic.id(), topic.es(), topic.en());
        }
    }

    static BillTold of(Dossier bill, TopicCatalog topics) {
        return new BillTold(
                bill.revision(),
                bill.title(),
                bill.kind(),
                bill.officialTerm(),
                bill.number(),
                bill.stage(),
                bill.outcome(),
                bill.presentedOn(),
                bill.proponents().stream().map(ProponentTold::of).toList(),
                bill.citation() == null ? null : bill.citation().text(),
                bill.officialAddress(),
                bill.site(),
                bill.congress().map(CongressTold::of).orElse(null),
                bill.tags().stream()
                        .flatMap(tag -> topics.named(tag.topic()).stream())
                        .map(TopicTold::of)
                        .toList());
    }
}
