package mx.vigia.notification.letter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/**
 * The matters with which one meeting deals, each by the section that tells it, in the order of the agenda; those whose
 * point has no number come last.
 */
record MeetingMatters(List<LetterSection> matters) {
    MeetingMatters {
        matters = matters.stream()
                .sorted(Comparator.comparing(section -> pointsOf(section.told()), AgendaPointOrder.ORDER))
                .toList();
    }

    private static String pointsOf(FactNarrative told) {
        return told.content().upcoming().stream()
                .map(day -> day.venue().points())
                .filter(points -> !points.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Returns at most this many by name, with their points of the agenda, and how many more there are. */
    List<TextChange> listed(int max, Messages words) {
        var more = matters.size() - max;
        var named = matters.stream().limit(max).map(LetterSection::told).map(MeetingMatters::named);
        var last = more > 0 ? Stream.of(words.say("letter.meeting.more", more)) : Stream.<String>empty();
        return Stream.concat(named, last).map(TextChange::named).toList();
    }

    private static String named(FactNarrative told) {
        return Stream.concat(
                        Stream.of(told.name().title()),
                        told.content().upcoming().stream()
                                .map(day -> day.venue().points())
                                .filter(points -> !points.isEmpty()))
                .collect(Collectors.joining(" · "));
    }
}
