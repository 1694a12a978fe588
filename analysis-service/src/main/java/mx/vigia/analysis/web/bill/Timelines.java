package mx.vigia.analysis.web.bill;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.DossierSummary;
import mx.vigia.analysis.dossier.fact.Fact;
import mx.vigia.analysis.dossier.store.DossierRepository;
import mx.vigia.analysis.page.BillLabels;
import mx.vigia.analysis.web.bill.PresentParts.Part;

/** Collects the history of a bill: its own facts, those of records split from it, and the bills these were or are. */
@ApplicationScoped
class Timelines {
    private final DossierRepository dossiers;

    Timelines(DossierRepository dossiers) {
        this.dossiers = dossiers;
    }

    Timeline of(Dossier bill, PresentParts.Present present, BillLabels labels) {
        var facts = new ArrayList<>(dossiers.findFacts(bill.id()));
        var parted = present.list(Part.PARTED, dossiers::findUnlinkedFrom);
        if (!parted.isEmpty()) {
            facts.addAll(parted);
            facts.sort(Comparator.comparing(Fact::captured).reversed());
        }
        return new Timeline(bill, facts, otherBills(facts), labels);
    }

    private Map<UUID, DossierSummary> otherBills(List<Fact> facts) {
        Set<UUID> wanted = facts.stream()
                .flatMap(fact -> fact instanceof Fact.Linked linked
                        ? Stream.of(fact.dossier(), linked.after().link().other())
                        : Stream.empty())
                .collect(Collectors.toSet());
        return dossiers.findLastKnown(wanted).stream()
                .collect(Collectors.toMap(DossierSummary::id, Function.identity()));
    }
}
