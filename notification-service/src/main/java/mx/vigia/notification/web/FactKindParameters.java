package mx.vigia.notification.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.i18n.Messages;
import mx.vigia.platform.web.Problem;

/** Reads the kinds of fact selected in a form. */
public final class FactKindParameters {
    private FactKindParameters() {}

    /**
     * Returns the selected kinds, at least one and all of them known; otherwise a page names what is missing or
     * unknown.
     */
    public static Set<FactKind> ticked(List<String> values, Messages words) {
        var offered = FactKind.offered().stream().map(FactKind::written).toList();
        values.stream().filter(value -> !offered.contains(value)).findFirst().ifPresent(strange -> {
            throw Problem.badRequest(words.say("watch.strange-kind", strange, String.join(", ", offered)))
                    .raised();
        });
        var kinds = FactKind.offered().stream()
                .filter(kind -> values.contains(kind.written()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FactKind.class)));
        if (kinds.isEmpty()) {
            throw Problem.badRequest(words.say("watch.no-kinds")).raised();
        }
        return kinds;
    }
}
