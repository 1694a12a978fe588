package mx.vigia.notification.letter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/**
 * The steps of a matter in one line: the stage before all of them, each step, and the last one by itself.
 *
 * @param told those of the sections that are steps, in the order of the process; all where none is
 */
record StorySteps(List<LetterSection> sections, List<LetterSection> told, Messages words) {
    /** Returns the line, with these words on the last step. */
    LetterModel.Steps inOneLine(String detail) {
        var last = told.getLast().told().happening();
        var today = last.today(latestStanding());
        return today.isEmpty()
                ? new LetterModel.Steps(
                        earlier(last),
                        last.now(),
                        after(last.on().isEmpty() ? "" : ", " + last.on(), detail, besides()))
                : new LetterModel.Steps("", today, after("", last.asEarlier(earlier(last), words), detail, besides()));
    }

    private String earlier(FactNarrative.Happening last) {
        var parts = new ArrayList<String>();
        var isStep = told.getLast().told().timing().isStep();
        var before = (isStep ? told.getFirst() : readLast()).told().happening().before();
        if (!before.isEmpty()) {
            parts.add(before);
        }
        told.subList(0, told.size() - 1)
                .forEach(section -> parts.add(section.told().happening().dated()));
        var leadsTo = isStep ? " → " : " · ";
        return parts.stream()
                .distinct()
                .filter(part -> !part.equals(last.now()) && !part.equals(last.dated()))
                .map(part -> part + leadsTo)
                .collect(Collectors.joining())
                .strip();
    }

    /** Returns where the matter stood when it was read last. */
    private FactNarrative.Standing latestStanding() {
        return readLast().told().happening().standing();
    }

    private LetterSection readLast() {
        return Collections.max(
                sections.reversed(),
                Comparator.comparing(section -> section.told().timing().captured()));
    }

    /** Returns what happened besides the steps, where nothing else is told of it. */
    private String besides() {
        return sections.stream()
                .filter(section -> !told.contains(section))
                .filter(section -> section.notice().endsMatch() || section.tellsNothingElse())
                .map(section -> section.told().happening().now())
                .map(TextCase::decapitalize)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String after(String on, String... parts) {
        return on
                + Stream.of(parts)
                        .filter(part -> !part.isEmpty())
                        .map(part -> " · " + part)
                        .collect(Collectors.joining());
    }
}
