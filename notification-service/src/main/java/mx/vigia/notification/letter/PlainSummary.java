package mx.vigia.notification.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mx.vigia.notification.intake.SourceOverview;
import mx.vigia.notification.notice.Notice;

/**
 * A notice in five plain lines at most, to be pasted into a chat: what happened, to what, from what to what, the
 * official page and ours.
 */
@ApplicationScoped
public class PlainSummary {
    private static final int MAX_LENGTH = 300;

    private final LetterSectionWriter sectionWriter;
    private final LetterLinks letterLinks;

    PlainSummary(LetterSectionWriter sectionWriter, LetterLinks letterLinks) {
        this.sectionWriter = sectionWriter;
        this.letterLinks = letterLinks;
    }

    /** Returns the lines, in the language of the notice's reader; none names a person or an alert. */
    public List<String> of(Notice notice, SourceOverview sources, Instant now) {
        var story = sectionWriter.of(notice, sources, now).story();
        var ours = story.links().read().stream()
                .map(LetterModel.Link::address)
                .filter(letterLinks::isMatterPage)
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        Stream.of(
                                story.heading().event(),
                                PlainText.cut(story.heading().name(), MAX_LENGTH)),
                        story.lines().stream()
                                .limit(1)
                                .map(PlainSummary::lineText)
                                .map(line -> PlainText.cut(line, MAX_LENGTH)),
                        story.links().read().stream()
                                .map(LetterModel.Link::address)
                                .filter(address -> !address.startsWith(letterLinks.at("/")))
                                .limit(1),
                        Stream.of(ours))
                .flatMap(lines -> lines)
                .toList();
    }

    private static String lineText(LetterModel.Line line) {
        return line.label() + ": " + (line.before().isEmpty() ? "" : line.before() + " → ") + line.text();
    }
}
