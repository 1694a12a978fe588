package mx.vigia.notification.letter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** Groups what a letter tells: a meeting that deals with several matters once, all else by matter. */
record StoryGroups(List<LetterSection> sections) {
    Collection<List<LetterSection>> groups() {
        var meetings = sharedMeetings();
        return sections.stream()
                .collect(by(section -> meetings.getOrDefault(
                        section.notice().id(), section.subject().matter())))
                .values();
    }

    /** Whether only a meeting is told, and no step or change of the matter. */
    static boolean isOfMeeting(LetterSection section) {
        var told = section.told();
        return !told.timing().isStep()
                && told.content().changes().isEmpty()
                && told.content().upcoming().stream().anyMatch(UpcomingDay::isMeeting);
    }

    /** Returns the meetings of several matters, as each was told last, by the notices that tell of them. */
    private Map<UUID, String> sharedMeetings() {
        var meetings = sections.stream()
                .filter(StoryGroups::isOfMeeting)
                .collect(by(section -> section.subject().matter() + " " + meetingKey(section)))
                .values()
                .stream()
                .collect(Collectors.groupingBy(StoryGroups::asToldLast, LinkedHashMap::new, Collectors.toList()));
        return meetings.entrySet().stream()
                .filter(meeting -> meeting.getValue().size() > 1)
                .flatMap(meeting -> meeting.getValue().stream()
                        .flatMap(List::stream)
                        .map(section -> Map.entry(section.notice().id(), meeting.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String meetingKey(LetterSection section) {
        return section.told().content().upcoming().getFirst().key();
    }

    /** Returns the meeting of these sections of one matter: one that stands, or in which words it was called off. */
    private static String asToldLast(List<LetterSection> ofMeeting) {
        var day = new MatterStory(ofMeeting).upcoming().getLast();
        return day.stands() ? day.key() : day.key() + " " + day.when();
    }

    private static Collector<LetterSection, ?, LinkedHashMap<String, List<LetterSection>>> by(
            Function<LetterSection, String> key) {
        return Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList());
    }
}
