package mx.vigia.local.pretend.chamber;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/** Generates plausible bills once the script has none left: a law, a matter, a place, never the same title twice. */
record BillGenerator(Script script) {
    private static final List<String> VERBS =
            List.of("reforma", "adiciona", "reforma y adiciona", "reforma, adiciona y deroga");

    Draft draft(Legislature now, String topic) {
        var order = now.bills().size() + 1;
        var random = new Random(now.seed() * 101 + order);
        var themes = topic.isEmpty() ? beyondCybersecurity() : script.about(topic);
        var theme = script.theme(
                themes.isEmpty() ? script.themes().keySet().iterator().next() : InventedNames.any(themes, random));
        var size = order % 7 == 0 ? Draft.Size.LONG : order % 2 == 0 ? Draft.Size.MEDIUM : Draft.Size.SHORT;
        var title = unusedTitle(now, theme, random);
        return new Draft(
                "invented-" + order,
                title,
                Kind.INITIATIVE,
                Draft.Origin.DEPUTY,
                List.of(theme.id()),
                size,
                0,
                List.of());
    }

    private List<String> beyondCybersecurity() {
        return script.themes().values().stream()
                .filter(t -> !t.topics().contains("cybersecurity"))
                .map(Theme::id)
                .toList();
    }

    private String unusedTitle(Legislature now, Theme theme, Random random) {
        Set<String> received = now.bills().stream().map(Bill::title).collect(Collectors.toSet());
        var title = title(theme, random);
        for (int more = 2; received.contains(title); more++) {
            title = more < 60 ? title(theme, random) : title.replaceFirst("( \\(\\d+\\))?\\.$", " (" + more + ").");
        }
        return title;
    }

    private String title(Theme theme, Random random) {
        var changed = "Que " + InventedNames.any(VERBS, random) + " diversas disposiciones de "
                + InventedNames.any(theme.laws(), random);
        return Contractions.of(changed) + ", en materia de " + InventedNames.any(theme.subjects(), random) + " en "
                + InventedNames.any(script.phrases().places(), random) + ".";
    }
}
