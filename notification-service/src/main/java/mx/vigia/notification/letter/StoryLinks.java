package mx.vigia.notification.letter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mx.vigia.platform.i18n.Messages;

/** The links of what these sections tell, of one matter or of a meeting on several. */
record StoryLinks(List<LetterSection> sections, LetterSection latest, boolean ofMeeting) {
    /** The labels of documents of steps, beside which that of the matter is not linked. */
    private static final List<String> DOCUMENTS_OF_STEPS =
            List.of("letter.official", "letter.vote.official", "letter.meeting.official");

    /**
     * Returns the links to read besides our page, those of the latest first, whose document alone is linked as the
     * official one; the comparisons of all texts told of; and the links to mute the matter or to say whether it was
     * useful.
     */
    LetterModel.Links links(int max, Messages words) {
        var read = Stream.concat(
                        latest.links().read().stream(),
                        sections.reversed().stream()
                                .flatMap(section -> section.links().read().stream())
                                .filter(link -> !link.label().equals(words.say("letter.official"))))
                .collect(Collectors.toMap(
                        LetterModel.Link::address, link -> link, (first, other) -> first, LinkedHashMap::new));
        var byLabel = read.values().stream()
                .collect(Collectors.toMap(
                        LetterModel.Link::label, link -> link, (first, other) -> first, LinkedHashMap::new));
        if (DOCUMENTS_OF_STEPS.stream().anyMatch(label -> byLabel.containsKey(words.say(label)))) {
            byLabel.remove(words.say("letter.official.matter"));
        }
        return new LetterModel.Links(
                byLabel.values().stream()
                        .filter(link -> !link.address().equals(address(words)))
                        .limit(max)
                        .toList(),
                sections.stream()
                        .flatMap(section -> section.links().comparisons().stream())
                        .distinct()
                        .toList(),
                ofMeeting ? List.of() : latest.links().acts());
    }

    /** Returns the address of our page of the matter or the meeting. */
    String address(Messages words) {
        return latest.links().read().stream()
                .filter(link -> ofMeeting && link.label().equals(words.say("letter.meeting.ours")))
                .map(LetterModel.Link::address)
                .findFirst()
                .orElseGet(() -> latest.subject().address());
    }
}
