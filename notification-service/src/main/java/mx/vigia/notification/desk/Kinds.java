package mx.vigia.notification.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mx.vigia.notification.watch.FactKind;
import mx.vigia.platform.Problem;
import mx.vigia.platform.Words;

/** The kinds of fact ticked in a form. */
final class Kinds {
    private Kinds() {}

    /** At least one, and each one we know; otherwise a page says what is missing or not known. */
    static Set<FactKind> ticked(List<String> values, Words words) {
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
