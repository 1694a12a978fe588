package mx.vigia.analysis.text.comparison;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.analysis.text.Part;
import mx.vigia.analysis.text.PartKind;
import mx.vigia.analysis.text.TextVersion;
import mx.vigia.analysis.text.comparison.InForce.LawText;
import mx.vigia.analysis.text.comparison.Match.Both;
import mx.vigia.analysis.text.comparison.Match.OnlyAfter;
import mx.vigia.analysis.text.comparison.Match.OnlyBefore;

/**
 * Which text in force stands beside each article of a version: in a law that we hold the one of its number, or, where a new article pushes the
 * following ones on (<i>recorriéndose los subsecuentes</i>), the one of its words; in the bill's own table whatever stands beside it there.
 */
final class Counterparts {
    private final InForce inForce;
    private final Map<Part, Cell> inLaws = new HashMap<>();

    private Counterparts(InForce inForce) {
        this.inForce = inForce;
    }

    static Counterparts of(InForce inForce, TextVersion version) {
        var counterparts = new Counterparts(inForce);
        Leaf.of(version).stream()
                .filter(leaf -> leaf.part().kind() == PartKind.ARTICLE)
                .filter(leaf -> inForce.sourceFor(leaf.part()) instanceof LawText)
                .collect(Collectors.groupingBy(
                        leaf -> (LawText) inForce.sourceFor(leaf.part()), IdentityHashMap::new, Collectors.toList()))
                .forEach(counterparts::inLaw);
        return counterparts;
    }

    /** A transitory article is the decree's own, and nothing in force stands beside it. */
    Cell of(Part part) {
        if (part.kind() == PartKind.TRANSITORY) {
            return new Cell.NoCounterpart();
        }
        var found = inLaws.get(part);
        return found == null ? inForce.of(part) : found;
    }

    InForce sourceFor(Part part) {
        return part.kind() == PartKind.TRANSITORY ? new InForce.NotHeld() : inForce.sourceFor(part);
    }

    /** Whether we hold the law of this article. */
    boolean isSurer(Part part) {
        return inForce.sourceFor(part) instanceof LawText && !(of(part) instanceof Cell.NotHeld);
    }

    /** Only articles whose numbers the version gives may have been pushed on: all others stay where they are. */
    private void inLaw(LawText law, List<Leaf> articles) {
        var ofLaw = articles.stream()
                .filter(leaf -> LawNames.mayBeOne(law.law(), leaf.part().law()))
                .toList();
        Set<String> given =
                ofLaw.stream().map(leaf -> leaf.part().number().place()).collect(Collectors.toSet());
        var held = LawArticles.of(law.law(), law.text()).numbered(given);
        for (var match : Alignment.of(held, ofLaw).matches()) {
            switch (match) {
                case Both(var one, var other) -> inLaws.put(other.part(), new Cell.Words(one.words()));
                case OnlyAfter(var other) -> inLaws.put(other.part(), new Cell.NoCounterpart());
                case OnlyBefore(var one) -> {}
            }
        }
    }
}
