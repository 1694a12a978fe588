package mx.vigia.local.pretend.chamber;

import java.util.function.Predicate;

/** Changes of the gazette without any action of the chamber: texts, numbers, order, dates, markup, availability. */
record GazetteCorrections(Script script) {
    Legislature changeText(Legislature now, Action action) {
        var title = action.word("title", "");
        return correctOne(
                now,
                action,
                b -> b.edition() == 0,
                b -> b.withNewText(
                        title.isEmpty() ? b.title() : title,
                        b.edition() + 1,
                        action.at(),
                        "edition " + b.edition() + " → " + (b.edition() + 1)));
    }

    Legislature revertText(Legislature now, Action action) {
        return correctOne(
                now,
                action,
                b -> b.edition() > 0,
                b -> b.withNewText(action.word("title", b.title()), 0, action.at(), "edition " + b.edition() + " → 0"));
    }

    /** Replaces the placeholder by a number: of one bill if named, else of all that wait for one. */
    Legislature number(Legislature now, Action action) {
        var named = action.word("bill", "");
        var chamber = now;
        for (var bill : now.bills()) {
            if (bill.number() == 0 && (named.isEmpty() || bill.id().equals(named))) {
                chamber = chamber.withReplaced(
                        bill.withNumber(chamber.nextNumber(bill.kind() == Kind.MOTION), action.at()));
            }
        }
        return chamber;
    }

    private Legislature correctOne(
            Legislature now, Action action, Predicate<Bill> ready, java.util.function.UnaryOperator<Bill> change) {
        var named = action.word("bill", "");
        var chosen = named.isEmpty()
                ? now.last(ready.and(b -> !script.topicsOf(b.draft()).isEmpty()))
                : now.bill(named);
        return chosen.map(change).map(now::withReplaced).orElse(now);
    }
}
