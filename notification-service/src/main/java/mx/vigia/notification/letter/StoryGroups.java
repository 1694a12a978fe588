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

    /**
     * Returns the meeting of a matter of which nothing else is told, as it was told last: one that stands, or in which
     * words it was called off.
     */
    private static Optional<String> onlyMeeting(List<LetterSection> ofMatter) {
        var days = new MatterStory(ofMatter).upcoming();
        return ofMatter.stream().map(LetterSection::told).allMatch(StoryGroups::isOfMeeting) && days.size() == 1
                ? days.stream()
                        .map(day -> day.stands() ? day.key() : day.key() + " " + day.when())
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isOfMeeting(FactNarrative told) {
        return !told.timing().isStep()
                && told.content().changes().isEmpty()
                && told.content().upcoming().stream().anyMatch(UpcomingDay::isMeeting);
    }

    private static Collector<LetterSection, ?, LinkedHashMap<String, List<LetterSection>>> by(
            Function<LetterSection, String> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }
}
