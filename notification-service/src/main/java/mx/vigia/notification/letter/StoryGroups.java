package mx.vigia.notification.letter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Groups what a letter tells: by matter; several matters of which only the same meeting is told, by that. */
record StoryGroups(List<LetterSection> sections) {
    Collection<List<LetterSection>> groups() {
        var byMatter = sections.stream().collect(by(section -> section.subject().matter()));
        var shared = byMatter.values().stream()
                .flatMap(ofMatter -> onlyMeeting(ofMatter).stream())
                .collect(Collectors.groupingBy(meeting -> meeting, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(meeting -> meeting.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return sections.stream()
                .collect(by(section -> key(byMatter.get(section.subject().matter()), shared)))
                .values();
    }

    private static String key(List<LetterSection> ofMatter, Set<String> shared) {
        return onlyMeeting(ofMatter)
                .filter(shared::contains)
                .orElseGet(() -> ofMatter.getFirst().subject().matter());
    }

    /** Returns the meeting of a matter of which nothing else is told. */
    private static Optional<String> onlyMeeting(List<LetterSection> ofMatter) {
        var meetings = ofMatter.stream()
                .map(section -> onlyMeeting(section.told()))
                .distinct()
                .toList();
        return meetings.size() == 1 ? meetings.getFirst() : Optional.empty();
    }

    private static Optional<String> onlyMeeting(FactNarrative told) {
        return told.content().upcoming().stream()
                .filter(UpcomingDay::isMeeting)
                .filter(day -> day.stands() && !told.timing().isStep())
                .filter(day -> told.content().changes().isEmpty())
                .map(UpcomingDay::key)
                .findFirst();
    }

    private static Collector<LetterSection, ?, LinkedHashMap<String, List<LetterSection>>> by(
            Function<LetterSection, String> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }
}
