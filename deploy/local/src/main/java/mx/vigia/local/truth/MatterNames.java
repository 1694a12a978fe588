package mx.vigia.local.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.vigia.local.pretend.matter.TrueMatter;

/** Finds the true matter that a title names. */
final class MatterNames {
    private final Map<String, Named> names = new HashMap<>();
    private final List<Core> cores = new ArrayList<>();

    /** A name that two matters share is the first one's; an own name goes before that of a paper. */
    MatterNames(List<TrueMatter> matters) {
        for (var matter : matters) {
            matter.titles().forEach(title -> names.putIfAbsent(Words.of(title), new Named(matter, true)));
            matter.titles().stream()
                    .map(Words::coreOf)
                    .filter(core -> !core.isEmpty())
                    .forEach(core -> cores.add(new Core(core, matter)));
        }
        for (var matter : matters) {
            matter.documents().forEach(title -> names.putIfAbsent(Words.of(title), new Named(matter, false)));
        }
    }

    /**
     * A matter, and how it was named.
     *
     * @param own whether by its own name; otherwise by that of one of its papers
     */
    record Named(TrueMatter matter, boolean own) {}

    /** What a matter would do, which the titles of its papers repeat. */
    private record Core(String words, TrueMatter matter) {}

    Optional<Named> find(String title) {
        var words = Words.of(title);
        return Optional.ofNullable(names.get(words))
                .or(() -> cores.stream()
                        .filter(core -> words.contains(core.words()))
                        .findFirst()
                        .map(core -> new Named(core.matter(), false)));
    }
}
