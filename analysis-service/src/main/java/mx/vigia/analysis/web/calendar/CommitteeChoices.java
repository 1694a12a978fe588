package mx.vigia.analysis.web.calendar;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.ChamberCommittee;
import mx.vigia.analysis.bill.CommitteeName;
import mx.vigia.analysis.language.TextAnalyzer;

/** Builds the committees to choose from. */
final class CommitteeChoices {
    private CommitteeChoices() {}

    /**
     * Returns the committees by name, each once; a name shared by committees of several chambers is listed once for
     * each chamber, and once for all.
     */
    static List<ChamberCommittee> of(Stream<ChamberCommittee> given) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Set<String>> chambers = new LinkedHashMap<>();
        given.forEach(committee -> {
            var name = CommitteeName.shown(committee.name());
            var folded = TextAnalyzer.fold(name);
            names.putIfAbsent(folded, name);
            chambers.computeIfAbsent(folded, first -> new TreeSet<>()).add(committee.chamber());
        });
        var choices = new ArrayList<ChamberCommittee>();
        names.forEach((folded, name) -> {
            var ofChambers = chambers.get(folded).stream()
                    .filter(chamber -> !chamber.isEmpty())
                    .toList();
            choices.add(new ChamberCommittee(name, ""));
            if (ofChambers.size() > 1) {
                ofChambers.forEach(chamber -> choices.add(new ChamberCommittee(name, chamber)));
            }
        });
        Comparator<Object> byName = Collator.getInstance(Locale.forLanguageTag("es"));
        choices.sort(
                Comparator.comparing(ChamberCommittee::name, byName::compare).thenComparing(ChamberCommittee::chamber));
        return choices;
    }
}
