package mx.vigia.analysis.record;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.analysis.bill.Provenance;
import mx.vigia.analysis.dossier.Dossier;
import mx.vigia.analysis.dossier.Fact;
import mx.vigia.analysis.dossier.FactState;

/**
 * A text that a bill had.
 *
 * @param number its place, counted from 1
 * @param page the page it was read from, or null where it is no longer known
 */
@TemplateData
public record Version(int number, String sha256, Instant captured, Provenance page) {
    /** The texts of a bill, the oldest first, as its facts tell of them. */
    static List<Version> of(Dossier bill, List<Fact> facts) {
        var known = new LinkedHashMap<String, Version>();
        facts.stream().sorted(Comparator.comparing(Fact::captured)).forEach(fact -> {
            add(fact.before(), bill.firstSeen(), null, known);
            add(fact.after(), fact.captured(), fact.page(), known);
        });
        if (bill.text().known()) {
            known.computeIfAbsent(
                    bill.text().sha256(), sha256 -> new Version(known.size() + 1, sha256, bill.lastChanged(), null));
        }
        return new ArrayList<>(known.values());
    }

    private static void add(FactState state, Instant captured, Provenance page, LinkedHashMap<String, Version> known) {
        Stream.ofNullable(state)
                .map(FactState::textSha256)
                .flatMap(Stream::ofNullable)
                .forEach(sha256 ->
                        known.computeIfAbsent(sha256, absent -> new Version(known.size() + 1, sha256, captured, page)));
    }
}
